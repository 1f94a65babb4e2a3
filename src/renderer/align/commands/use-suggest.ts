import { useTranslation } from 'react-i18next'
import { call, newJobId } from '../../bridge/client.ts'
import { showError, showToast } from '../../state/toasts.ts'
import { useSession, useSessionState } from '../state/session-context.ts'

export type SuggestMode = 'auto' | 'translation' | 'comparable'
export const SUGGEST_MODES: readonly SuggestMode[] = ['auto', 'translation', 'comparable']

export type Suggest = {
  readonly run: (mode: SuggestMode) => void
  readonly cancel: () => void
  readonly canRun: boolean
}

/** Lets the program align what is not confirmed, as one step that can be taken back. */
export const useSuggest = (): Suggest => {
  const session = useSession()
  const { t } = useTranslation(['align', 'common'])
  const job = useSessionState((state) => state.job)
  const event = useSessionState((state) => state.event.id)
  const columns = useSessionState((state) => state.table.columns.length)

  const run = async (mode: SuggestMode): Promise<void> => {
    const id = newJobId()
    const result = await session.runAndReload(id, (revision) =>
      call('suggest.run', { job: id, event, revision, mode })
    )
    if (!result) return
    const how = mode === 'auto' ? ` ${t(`messages.suggestedAs.${result.mode}`)}` : ''
    showToast({
      text: t('messages.suggested', { count: result.linkedRows }) + how,
      tone: 'good',
      action: { label: t('common:actions.undo'), run: () => void session.step('undo') }
    })
  }
  const cancel = (): void => {
    if (!job || job.isCancelling) return
    session.setJob({ ...job, isCancelling: true })
    call('job.cancel', { job: job.id }).catch(showError)
  }
  return { run: (mode) => void run(mode), cancel, canRun: job === null && columns >= 2 }
}
