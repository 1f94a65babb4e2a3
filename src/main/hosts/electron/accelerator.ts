const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return'
}

/**
 * A key combination of the command table (`Mod+Shift+K`) as Electron writes it (`CmdOrCtrl+Shift+K`).
 *
 * @param platform macOS fires every accelerator of a menu by itself, also while a person types, so there only
 *   combinations with Cmd are given; the other systems show them all and leave the keys to the window
 * @returns undefined where the menu shows no key
 */
export const acceleratorFor = (keys: string | undefined, platform: NodeJS.Platform): string | undefined => {
  if (keys === undefined) return undefined
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), 'Plus'] : keys.split('+')
  if (platform === 'darwin' && parts[0] !== 'Mod') return undefined
  return parts.map((part) => NAMES[part] ?? part).join('+')
}
