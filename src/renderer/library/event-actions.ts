import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { call } from '../bridge/client.ts'
import { queryClient, queryKeys } from '../bridge/query-client.ts'
import { i18n } from '../i18n/instance.ts'
import { showError, showToast } from '../state/toasts.ts'
import { useView } from '../state/view.ts'

const refreshEvents = (): Promise<void> => queryClient.invalidateQueries({ queryKey: queryKeys.events })

/** Makes an event without articles. Rejects with `event.nameTaken` and the like. */
export const createEvent = async (name: string): Promise<EventSummary> => {
  const event = await call('events.create', { name })
  await refreshEvents()
  showToast({ text: i18n.t('library:events.created', { name: event.name }), tone: 'good' })
  return event
}

/** Rejects with `event.nameTaken` and the like. */
export const renameEvent = async (event: EventId, name: string): Promise<void> => {
  await call('events.rename', { event, name })
  await refreshEvents()
}

const restoreEvent = async (event: EventId): Promise<void> => {
  try {
    const { name } = await call('events.restore', { event })
    await refreshEvents()
    showToast({ text: i18n.t('library:events.restored', { name }), tone: 'good' })
  } catch (error) {
    showError(error)
  }
}

/** Removes an event at once; the message offers to take it back. */
export const removeEvent = async ({ id, name }: Pick<EventSummary, 'id' | 'name'>): Promise<void> => {
  try {
    await call('events.remove', { event: id })
    useView.getState().forget(id)
    await refreshEvents()
    showToast({
      text: i18n.t('library:events.removed', { name }),
      action: { label: i18n.t('actions.undo'), run: () => void restoreEvent(id) }
    })
  } catch (error) {
    showError(error)
  }
}
