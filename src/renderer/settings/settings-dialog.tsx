import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { closeOverlay, type SettingsSection } from '../state/overlays.ts'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { GeneralSettings } from './general-settings.tsx'
import { KeySettings } from './key-settings.tsx'
import { SentenceSettings } from './sentence-settings.tsx'
import styles from './settings-dialog.module.css'

const SECTIONS = {
  general: GeneralSettings,
  sentences: SentenceSettings,
  keys: KeySettings
} as const satisfies Record<SettingsSection, () => React.ReactNode>
const SECTION_NAMES = Object.keys(SECTIONS) as readonly SettingsSection[]

/** Everything that can be set; each change acts at once. */
export const SettingsDialog = ({
  section = 'general'
}: {
  readonly section?: SettingsSection | undefined
}) => {
  const { t } = useTranslation('library')
  return (
    <Dialog size="medium" title={t('settings.title')} isDismissable onClose={closeOverlay}>
      <Tabs orientation="vertical" defaultSelectedKey={section} className={classNames(styles.tabs)}>
        <TabList aria-label={t('settings.title')} className={classNames(styles.list)}>
          {SECTION_NAMES.map((name) => (
            <Tab key={name} id={name} className={classNames(styles.tab)}>
              {t(`settings.sections.${name}`)}
            </Tab>
          ))}
        </TabList>
        {SECTION_NAMES.map((name) => {
          const Section = SECTIONS[name]
          return (
            <TabPanel key={name} id={name} className={classNames(styles.panel)}>
              <Section />
            </TabPanel>
          )
        })}
      </Tabs>
    </Dialog>
  )
}
