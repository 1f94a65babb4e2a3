import { useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import type { ImportItem, ImportResult } from '../../shared/contract.ts'
import { call } from '../bridge/client.ts'
import { queryClient, queryKeys } from '../bridge/query-client.ts'
import { useJob } from '../bridge/use-job.ts'
import { formatNumber } from '../i18n/format.ts'
import { useEvents } from '../library/use-library.ts'
import { closeOverlay, type IncomingFile } from '../state/overlays.ts'
import { showError, showToast } from '../state/toasts.ts'
import { useView } from '../state/view.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FileDetails } from './file-details.tsx'
import { FileList } from './file-list.tsx'
import {
  concernsOf,
  hasDecisions,
  importableAligned,
  importableFiles,
  importItem,
  proposedEventName
} from './import-session.ts'
import { ImportFoot } from './import-foot.tsx'
import { IntoField, type Into } from './into-field.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { useImportFiles } from './use-import-files.ts'
import { useRulesFollowed } from './use-rules-followed.ts'
import styles from './import-sheet.module.css'

export type ImportSheetProps = {
  readonly files: readonly IncomingFile[]
  /** The event that the files were dropped on; `null`: a new one is proposed. */
  readonly into: EventId | null
}

/** Where the articles go, with a proposed name until the person types one. */
const useInto = (given: EventId | null, proposedName: string): readonly [Into, (into: Into) => void] => {
  const [chosen, setChosen] = useState<Into | null>(given === null ? null : { event: given })
  return [chosen ?? { newEvent: proposedName }, setChosen]
}

/** Shows what is read from each file, lets the person correct it, and imports. Nothing is stored before that. */
export const ImportSheet = ({ files: incoming, into: given }: ImportSheetProps) => {
  const { t } = useTranslation('library')
  const { files, progress: reading, change, changeReady, readAgain } = useImportFiles(incoming)
  useRulesFollowed(files, readAgain)
  const { progress: importing, run, cancel } = useJob()
  const [current, setCurrent] = useState(0)
  const [isLeaving, setLeaving] = useState(false)
  const [into, setInto] = useInto(given, proposedEventName(files))
  const events = useEvents().data ?? []
  const target = 'event' in into ? events.find((event) => event.id === into.event) : undefined
  const existing = target?.documents.map(({ language }) => language) ?? []
  const existingKey = existing.join(' ')
  const concerns = useMemo(
    () =>
      new Map(
        files.map((file) => [
          file.id,
          file.state === 'ready' ? concernsOf(file, files, existingKey.split(' ').filter(Boolean)) : []
        ])
      ),
    [files, existingKey]
  )
  const ready = importableFiles(files)
  const aligned = importableAligned(files)
  const hasPlace = ready.length === 0 || 'event' in into || into.newEvent.trim() !== ''
  const canImport = ready.length + aligned.length > 0 && !importing && hasPlace
  const isAllAligned = files.every((file) => file.state === 'aligned')
  const shown = files.find((file) => file.id === current) ?? files[0]

  /** What is stored is not stored again when something after it fails. */
  const leaveOut = (id: number): void => change(id, (file) => ({ ...file, isIncluded: false }))

  const importAligned = async (): Promise<ImportResult | null> => {
    let last: ImportResult | null = null
    for (const { id, token, eventName, languages } of aligned) {
      if (token === null) continue
      const newEvent = eventName.trim()
      last = await run((job) =>
        call('import.bitext', { job, file: token, newEvent, languages: [...languages] })
      )
      leaveOut(id)
    }
    const event = aligned.at(-1)?.eventName ?? ''
    const count = aligned.length
    if (last)
      showToast({
        text: t('import.aligned.done', { count, number: formatNumber(count), event }),
        tone: 'good'
      })
    return last
  }

  const importArticles = async (): Promise<ImportResult> => {
    const items = ready.map(importItem).filter((item): item is ImportItem => item !== null)
    const result = await run((job) => call('import.commit', { job, into, items }))
    const event = 'event' in into ? (target?.name ?? '') : into.newEvent
    const count = result.documents
    showToast({ text: t('import.done', { count, number: formatNumber(count), event }), tone: 'good' })
    return result
  }

  const submit = async (): Promise<void> => {
    if (!canImport) return
    try {
      const ofAligned = await importAligned()
      const result = ready.length > 0 ? await importArticles() : ofAligned
      await queryClient.invalidateQueries({ queryKey: queryKeys.events })
      closeOverlay()
      if (result) useView.getState().open(result.event)
    } catch (error) {
      showError(error)
    }
  }

  const close = (): void => {
    if (importing) cancel()
    else if (hasDecisions(files)) setLeaving(true)
    else closeOverlay()
  }

  const onKeyDown = (press: KeyboardEvent): void => {
    if (isLeaving || press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return
    press.preventDefault()
    press.stopPropagation()
    void submit()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Ctrl+Enter imports from anywhere in the sheet, its head and foot included
    <div onKeyDownCapture={onKeyDown}>
      <Dialog
        size="sheet"
        title={t('import.title', { count: files.length, number: formatNumber(files.length) })}
        head={isAllAligned ? undefined : <IntoField into={into} events={events} onChange={setInto} />}
        onClose={close}
        foot={
          <ImportFoot
            files={files}
            readyCount={ready.length + aligned.length}
            hasAligned={aligned.length > 0}
            canImport={canImport}
            progress={importing}
            onCancel={close}
            onSubmit={() => void submit()}
          />
        }
      >
        <div className={styles.parts}>
          <FileList
            files={files}
            concerns={concerns}
            current={current}
            onCurrent={setCurrent}
            onToggle={(id) => change(id, (file) => ({ ...file, isIncluded: !file.isIncluded }))}
          />
          {shown && (
            <FileDetails
              key={shown.id}
              file={shown}
              concerns={concerns.get(shown.id) ?? []}
              progress={reading}
              change={change}
              changeReady={changeReady}
              readAgain={readAgain}
            />
          )}
        </div>
        {isLeaving && <LeaveDialog onStay={() => setLeaving(false)} onLeave={closeOverlay} />}
      </Dialog>
    </div>
  )
}
