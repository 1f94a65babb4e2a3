import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { useEvents } from '../library/use-library.ts'
import { closeOverlay } from '../state/overlays.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Progress } from '../ui/progress.tsx'
import { ColumnsField } from './columns-field.tsx'
import { exportFileName, exportOptions, isPairKind, startChoices } from './export-choices.ts'
import { ExportPreview, useExportPreview } from './export-preview.tsx'
import { FileOptions, RowOptions } from './option-fields.tsx'
import { KindList } from './kind-list.tsx'
import { useExport } from './use-export.ts'
import styles from './export-dialog.module.css'

const ExportOf = ({ event }: { readonly event: EventSummary }) => {
  const { t } = useTranslation(['library', 'common'])
  const settings = useSettings()
  const [choices, setChoices] = useState(() => startChoices(event, settings))
  const options = exportOptions(event.id, choices)
  const preview = useExportPreview(options)
  const languages = new Map(event.documents.map(({ key, language }) => [key, language]))
  const { progress, save, cancel } = useExport(closeOverlay)
  const fileName = options ? exportFileName(event.name, options, choices.kind) : ''
  const canSave = options !== null && !progress && (preview.data?.units ?? 0) > 0
  const close = progress ? cancel : closeOverlay

  return (
    <Dialog
      size="large"
      title={t('export.title')}
      head={
        <span className={styles.event} dir="auto">
          {event.name}
        </span>
      }
      onClose={close}
      foot={
        <>
          {progress ? (
            <div className={styles.grow}>
              <Progress label={t('export.saving', { name: fileName })} {...progress} />
            </div>
          ) : (
            <span className={styles.fileName}>{fileName}</span>
          )}
          <Button shortcut="Escape" onPress={close}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            variant="primary"
            icon="export"
            isDisabled={!canSave}
            onPress={() => options && void save(options, choices, fileName)}
          >
            {t('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <KindList kind={choices.kind} onChange={(kind) => setChoices({ ...choices, kind })} />
        <div className={styles.options}>
          <div className={styles.fields}>
            <ColumnsField documents={event.documents} choices={choices} onChange={setChoices} />
            <RowOptions choices={choices} onChange={setChoices} />
            <FileOptions choices={choices} onChange={setChoices} />
          </div>
          {isPairKind(choices.kind) && event.documents.length < 2 && (
            <p className={styles.few}>{t('export.tooFew')}</p>
          )}
          <ExportPreview kind={choices.kind} options={options} languages={languages} query={preview} />
        </div>
      </div>
    </Dialog>
  )
}

/** Writes an event's table to a file, after showing what will be in it. */
export const ExportDialog = ({ event }: { readonly event: EventId }) => {
  const found = useEvents().data?.find(({ id }) => id === event)
  return found ? <ExportOf event={found} /> : null
}
