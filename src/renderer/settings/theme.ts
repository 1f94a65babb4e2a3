import type { Settings } from '../../shared/settings.ts'

export type PaintedTheme = Exclude<Settings['theme'], 'system'>
export type SystemLook = { readonly isDark: boolean; readonly wantsContrast: boolean }

/** The palette that is painted: the chosen one, or what the operating system asks for. */
export const paintedTheme = (theme: Settings['theme'], system: SystemLook): PaintedTheme => {
  if (theme !== 'system') return theme
  if (system.wantsContrast) return system.isDark ? 'hc' : 'hc-light'
  return system.isDark ? 'dark' : 'light'
}

/** Paints the theme and the text size, and follows the operating system until the returned function is called. */
export const applyLook = (settings: Pick<Settings, 'theme' | 'textSize'>): (() => void) => {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(prefers-contrast: more)')
  const paint = (): void => {
    const root = document.documentElement
    root.dataset.theme = paintedTheme(settings.theme, {
      isDark: dark.matches,
      wantsContrast: contrast.matches
    })
    root.style.fontSize = `${settings.textSize}%`
  }
  paint()
  dark.addEventListener('change', paint)
  contrast.addEventListener('change', paint)
  return () => {
    dark.removeEventListener('change', paint)
    contrast.removeEventListener('change', paint)
  }
}
