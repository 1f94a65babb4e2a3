import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { errorDataText } from '../i18n/error-text.ts'
import { formatNumber } from '../i18n/format.ts'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { LanguageBadge } from '../ui/language-badge.tsx'
import { concernText } from './concern-text.ts'
import { isNamed, lineCounts, type Concern, type ImportFile } from './import-session.ts'
import styles from './file-list.module.css'

export type FileListProps = {
  readonly files: readonly ImportFile[]
  readonly concerns: ReadonlyMap<number, readonly Concern[]>
  readonly current: number
  readonly onCurrent: (id: number) => void
  /** Leaves a file out or takes it in again. */
  readonly onToggle: (id: number) => void
}

type FileState = 'reading' | 'failed' | 'out' | 'look' | 'ready'

const stateOf = (file: ImportFile, concerns: readonly Concern[]): FileState => {
  if (file.state === 'reading' || file.state === 'failed') return file.state
  if (!file.isIncluded) return 'out'
  if (file.state === 'aligned') return isNamed(file) ? 'ready' : 'look'
  return concerns.length > 0 ? 'look' : 'ready'
}

const STATE_ICONS = {
  reading: 'clock',
  failed: 'warning',
  out: 'minus',
  look: 'warning',
  ready: 'check'
} as const

const useDetail = (): ((file: ImportFile, concerns: readonly Concern[]) => string) => {
  const { t } = useTranslation('library')
  return (file, concerns) => {
    if (file.state === 'reading') return t('import.reading')
    if (file.state === 'failed') return errorDataText(file.error)
    if (!file.isIncluded) return t('import.leftOut')
    if (file.state === 'aligned') {
      const { rows } = file.bitext
      const rowsText = t('import.aligned.rows', { count: rows, number: formatNumber(rows) })
      return `${rowsText} · ${file.languages.join(', ')}`
    }
    if (concerns[0]) return concernText(concerns[0], t)
    const { sentences, cut } = lineCounts(file)
    const sentencesText = t('import.sentences', { count: sentences, number: formatNumber(sentences) })
    return cut === 0
      ? sentencesText
      : `${sentencesText}, ${t('import.linesCut', { count: cut, number: formatNumber(cut) })}`
  }
}

/** The files with their state; the arrows choose one, Delete leaves it out. */
export const FileList = ({ files, concerns, current, onCurrent, onToggle }: FileListProps) => {
  const { t } = useTranslation('library')
  const detail = useDetail()
  return (
    <div
      className={styles.pane}
      onKeyDownCapture={(press) => {
        if (press.key !== 'Delete') return
        press.preventDefault()
        onToggle(current)
      }}
    >
      <ListBox
        aria-label={t('import.files')}
        className={classNames(styles.list)}
        items={files}
        dependencies={[concerns, current]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[current]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onCurrent(Number(key))
        }}
      >
        {(file) => {
          const own = concerns.get(file.id) ?? []
          const state = stateOf(file, own)
          return (
            <ListBoxItem
              id={file.id}
              textValue={file.name}
              className={classNames(styles.item, styles[state])}
            >
              {file.state === 'ready' ? (
                <LanguageBadge language={file.choice.fields.language} />
              ) : (
                <span className={styles.noBadge} aria-hidden="true" />
              )}
              <span className={styles.text}>
                <b className={styles.name}>{file.name}</b>
                <span className={styles.detail}>{detail(file, own)}</span>
              </span>
              <Icon name={STATE_ICONS[state]} className={styles.state} />
              <span className="hidden-text">{t(`import.state.${state}`)}</span>
            </ListBoxItem>
          )
        }}
      </ListBox>
    </div>
  )
}
