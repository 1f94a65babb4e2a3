import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorDataText } from '../i18n/error-text.ts'
import { Notice } from '../frame/notice.tsx'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { Progress } from '../ui/progress.tsx'
import { Select } from '../ui/select.tsx'
import { Switch } from '../ui/switch.tsx'
import { AlignedDetails } from './aligned-details.tsx'
import { concernText } from './concern-text.ts'
import { FieldsForm } from './fields-form.tsx'
import type { Concern, ImportFile } from './import-session.ts'
import { withField, withLineToggled } from './import-session.ts'
import { ENCODINGS } from './languages.ts'
import { LinesList } from './lines-list.tsx'
import type { ImportFiles } from './use-import-files.ts'
import styles from './file-details.module.css'

export type FileDetailsProps = Pick<ImportFiles, 'changeReady' | 'change' | 'readAgain' | 'progress'> & {
  readonly file: ImportFile
  readonly concerns: readonly Concern[]
}

const Unreadable = ({
  file,
  readAgain
}: Pick<FileDetailsProps, 'readAgain'> & { file: ImportFile & { state: 'failed' } }) => {
  const { t } = useTranslation('library')
  const mayBeEncoding = file.error.code === 'file.unknownEncoding' || file.error.code === 'file.binary'
  return (
    <Notice icon="warning" title={file.name}>
      <p>{errorDataText(file.error)}</p>
      {mayBeEncoding && (
        <Select
          label={t('import.fields.encoding')}
          placeholder={t('import.chooseEncoding')}
          className={styles.retry}
          value={file.encoding ?? ''}
          options={ENCODINGS.map((encoding) => ({ value: encoding as string, label: encoding }))}
          onChange={(encoding) => readAgain(file, null, encoding)}
        />
      )}
    </Notice>
  )
}

/** What was read from one file, to be looked through and corrected. */
export const FileDetails = ({
  file,
  concerns,
  progress,
  change,
  changeReady,
  readAgain
}: FileDetailsProps) => {
  const { t } = useTranslation('library')
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  return (
    <section className={styles.pane} ref={setScroller} aria-label={t('import.details', { name: file.name })}>
      {file.state === 'reading' && (
        <div className={styles.reading}>
          <Progress
            label={t('import.readingFiles')}
            done={progress?.done ?? null}
            detail={progress?.detail ?? ''}
          />
        </div>
      )}
      {file.state === 'failed' && <Unreadable file={file} readAgain={readAgain} />}
      {file.state === 'aligned' && (
        <AlignedDetails
          file={file}
          onChange={(changed) =>
            change(file.id, (old) => (old.state === 'aligned' ? { ...old, ...changed } : old))
          }
        />
      )}
      {file.state === 'ready' && (
        <>
          <Switch
            className={styles.include}
            isSelected={file.isIncluded}
            onChange={(isIncluded) => change(file.id, (old) => ({ ...old, isIncluded }))}
          >
            {t('import.include')}
          </Switch>
          {concerns.length > 0 && (
            <ul className={styles.concerns}>
              {concerns.map((concern) => (
                <li key={concern.kind}>
                  <Icon name="warning" size={0.875} />
                  {concernText(concern, t)}
                </li>
              ))}
            </ul>
          )}
          <div className={classNames(!file.isIncluded && styles.out)}>
            <FieldsForm
              file={file}
              onField={(field, value) => changeReady(file.id, (old) => withField(old, field, value))}
              onReadAgain={(language, encoding) => readAgain(file, language, encoding)}
            />
            <LinesList
              key={`${file.id}-${file.draft.lines.length}`}
              file={file}
              scroller={scroller}
              onToggle={(line) => changeReady(file.id, (old) => withLineToggled(old, line))}
            />
          </div>
        </>
      )}
    </section>
  )
}
