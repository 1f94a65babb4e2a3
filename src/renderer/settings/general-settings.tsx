import { useTranslation } from 'react-i18next'
import { localeFor } from '../../shared/locale.ts'
import { LOCALES, THEMES, type Locale, type Settings } from '../../shared/settings.ts'
import { formatPercent } from '../i18n/format.ts'
import { LOCALE_NAMES } from '../i18n/locale-names.ts'
import { useAppInfo } from '../library/use-library.ts'
import { classNames } from '../ui/class-names.ts'
import { Select } from '../ui/select.tsx'
import { Switch } from '../ui/switch.tsx'
import { NameField } from './name-field.tsx'
import { TEXT_SIZES } from './text-sizes.ts'
import { changeSettings, useSettings } from './use-settings.ts'
import styles from './settings-dialog.module.css'

const SYSTEM = 'system'

const change = (patch: Partial<Settings>): void => void changeSettings(patch)

/** Language, look, name, and how the table behaves. */
export const GeneralSettings = () => {
  const { t } = useTranslation(['library', 'common'])
  const settings = useSettings()
  const systemName = LOCALE_NAMES[localeFor(useAppInfo()?.systemLocale ?? 'en')]
  const sizes = TEXT_SIZES.map((size) => ({ value: String(size), label: formatPercent(size / 100) }))
  return (
    <div className={styles.fields}>
      <Select<Locale | typeof SYSTEM>
        label={t('settings.language')}
        value={settings.locale ?? SYSTEM}
        options={[
          { value: SYSTEM, label: t('settings.languageSystem', { name: systemName }) },
          ...LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))
        ]}
        onChange={(locale) => change({ locale: locale === SYSTEM ? null : locale })}
      />
      <Select
        label={t('settings.theme')}
        value={settings.theme}
        options={THEMES.map((theme) => ({ value: theme, label: t(`common:themes.${theme}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Select
        label={t('settings.textSize')}
        value={String(settings.textSize)}
        options={
          TEXT_SIZES.some((size) => size === settings.textSize)
            ? sizes
            : [{ value: String(settings.textSize), label: formatPercent(settings.textSize / 100) }, ...sizes]
        }
        onChange={(size) => change({ textSize: Number(size) })}
      />
      <NameField />
      <div>
        <Switch isSelected={settings.confirmsMoves} onChange={(confirmsMoves) => change({ confirmsMoves })}>
          {t('settings.confirmsMoves')}
        </Switch>
        <p className={classNames(styles.hint, styles.indented)}>{t('settings.confirmsMovesHint')}</p>
      </div>
      <div>
        <Switch isSelected={settings.isCompact} onChange={(isCompact) => change({ isCompact })}>
          {t('settings.isCompact')}
        </Switch>
        <p className={classNames(styles.hint, styles.indented)}>{t('settings.isCompactHint')}</p>
      </div>
    </div>
  )
}
