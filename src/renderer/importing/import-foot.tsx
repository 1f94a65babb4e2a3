import { useTranslation } from 'react-i18next'
import type { JobProgress } from '../bridge/use-job.ts'
import { formatNumber } from '../i18n/format.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import type { ImportFile } from './import-session.ts'
import styles from './import-sheet.module.css'

export type ImportFootProps = {
  readonly files: readonly ImportFile[]
  readonly readyCount: number
  /** Whether aligned texts are among them. */
  readonly hasAligned: boolean
  readonly canImport: boolean
  /** Of the import itself; `null` before it starts. */
  readonly progress: JobProgress | null
  readonly onCancel: () => void
  readonly onSubmit: () => void
}

/** What will happen, and the buttons that make it happen. */
export const ImportFoot = ({
  files,
  readyCount,
  hasAligned,
  canImport,
  progress,
  onCancel,
  onSubmit
}: ImportFootProps) => {
  const { t } = useTranslation(['library', 'common'])
  const failed = files.filter((file) => file.state === 'failed').length
  const number = formatNumber(readyCount)
  return (
    <>
      {progress ? (
        <div className={styles.grow}>
          <Progress
            label={t('import.importing', { count: readyCount, number })}
            done={progress.done}
            detail={progress.detail}
          />
        </div>
      ) : (
        <p className={styles.promise}>
          {failed > 0 && (
            <span className={styles.failed}>
              {t('import.failed', { count: failed, number: formatNumber(failed) })}
              {' · '}
            </span>
          )}
          {t('import.promise')}
        </p>
      )}
      <Button shortcut="Escape" onPress={onCancel}>
        {t('common:actions.cancel')}
      </Button>
      <Button variant="primary" shortcut="Mod+Enter" isDisabled={!canImport} onPress={onSubmit}>
        {readyCount === 0
          ? t('import.nothing')
          : t(hasAligned ? 'import.aligned.fileCount' : 'import.submit', { count: readyCount, number })}
      </Button>
    </>
  )
}
