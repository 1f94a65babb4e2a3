import { useTranslation } from 'react-i18next'
import { THEMES } from '../../shared/settings.ts'
import { changeSettings, useSettings } from '../settings/use-settings.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'

/** Chooses light, dark, high contrast, or what the system says. */
export const ThemeMenu = () => {
  const { t } = useTranslation()
  const { theme } = useSettings()
  const entries = THEMES.map((id) => ({
    id,
    label: t(`themes.${id}`),
    isChosen: id === theme,
    run: () => void changeSettings({ theme: id })
  }))
  return (
    <Menu label={t('themes.label')} groups={[{ id: 'themes', entries }]} placement="bottom end">
      <IconButton icon="theme" label={t('themes.label')} />
    </Menu>
  )
}
