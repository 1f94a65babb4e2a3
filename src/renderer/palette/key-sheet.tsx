import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COMMANDS, type CommandId, type MenuName } from '../../shared/commands.ts'
import { formatKey } from '../commands/format-key.ts'
import { isMac } from '../commands/platform.ts'
import { useKeymap } from '../commands/use-keymap.ts'
import { closeOverlay, openOverlay } from '../state/overlays.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { TextField } from '../ui/text-field.tsx'
import { matchText } from './fuzzy.ts'
import styles from './key-sheet.module.css'

type KeyLine = { readonly id: string; readonly label: string; readonly keys: readonly string[] }
type KeySection = { readonly id: string; readonly title: string; readonly lines: readonly KeyLine[] }

const MENU_ORDER: readonly MenuName[] = ['align', 'edit', 'go', 'file', 'view', 'help']

/** All commands that have a key, under the menus that they stand in, and the keys of the cursor. */
const useSections = (): readonly KeySection[] => {
  const { t } = useTranslation(['library', 'common'])
  const keymap = useKeymap()
  const line = (id: CommandId): KeyLine => ({
    id,
    label: t(`common:commands.${id}`),
    keys: keymap.get(id) ?? []
  })
  const cursor: KeySection = {
    id: 'cursor',
    title: t('keys.cursor'),
    lines: [
      { id: 'move', label: t('keys.cursorMove'), keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
      { id: 'ends', label: t('keys.cursorEnds'), keys: ['Mod+Home', 'Mod+End'] },
      { id: 'letGo', label: t('keys.letGo'), keys: ['Escape'] }
    ]
  }
  const menus = MENU_ORDER.map((name) => ({
    id: name,
    title: t(`common:menus.${name}`),
    lines: COMMANDS.filter(({ menu }) => menu?.name === name)
      .map(({ id }) => line(id))
      .filter(({ keys }) => keys.length > 0)
  }))
  return [cursor, ...menus]
}

const isFound = ({ label, keys }: KeyLine, search: string): boolean =>
  matchText(label, search) !== null ||
  keys.some((key) => formatKey(key, isMac).toLowerCase() === search.trim().toLowerCase().replaceAll(' ', '+'))

/** Every key of the program on one sheet. */
export const KeySheet = () => {
  const { t } = useTranslation('library')
  const [search, setSearch] = useState('')
  const sections = useSections()
    .map((section) => ({ ...section, lines: section.lines.filter((line) => isFound(line, search)) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <Dialog
      size="large"
      title={t('keys.title')}
      isDismissable
      onClose={closeOverlay}
      head={
        <>
          <TextField
            label={t('keys.filter')}
            isLabelHidden
            icon="search"
            placeholder={t('keys.filter')}
            className={styles.filter}
            value={search}
            onChange={setSearch}
          />
          <span className={styles.grow} />
          <Button onPress={() => openOverlay({ kind: 'settings', section: 'keys' })}>
            {t('keys.change')}
          </Button>
        </>
      }
      foot={<p className={styles.note}>{t('keys.note')}</p>}
    >
      <div className={styles.sections}>
        {sections.map(({ id, title, lines }) => (
          <section key={id} className={styles.section}>
            <h3>{title}</h3>
            <dl>
              {lines.map((line) => (
                <div key={line.id}>
                  <dt>{line.label}</dt>
                  <dd>
                    {line.keys.map((key) => (
                      <Kbd key={key} combination={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {sections.length === 0 && <p>{t('keys.none')}</p>}
      </div>
    </Dialog>
  )
}
