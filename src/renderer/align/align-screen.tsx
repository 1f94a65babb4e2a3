import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import { call, onAppEvent } from '../bridge/client.ts'
import { queryClient, queryKeys } from '../bridge/query-client.ts'
import { Notice } from '../frame/notice.tsx'
import { StatusBar } from '../frame/status-bar.tsx'
import { Topbar } from '../frame/topbar.tsx'
import { errorText } from '../i18n/error-text.ts'
import { i18n } from '../i18n/instance.ts'
import { showError, showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { AlignView } from './align-view.tsx'
import { SessionProvider } from './state/session-context.ts'
import { openSession, type Remembered, type SessionPorts, type TableSession } from './state/table-session.ts'
import styles from './align-screen.module.css'

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly session: TableSession }

/** How the person left each event that was open since the window started. */
const lastVisits = new Map<EventId, Remembered>()

const openEvent = async (event: EventId): Promise<TableSession> => {
  const open = () => call('table.open', { event })
  const ports: SessionPorts = {
    open,
    edit: (revision, edit) => call('table.edit', { event, revision, edit }),
    step: (which, revision) => call(which === 'undo' ? 'table.undo' : 'table.redo', { event, revision }),
    source: (document) => call('document.source', { document }),
    tellError: showError,
    tellReload: () => showToast({ text: i18n.t('align:messages.reloaded') }),
    tellBusy: () => showToast({ text: i18n.t('align:messages.busy') })
  }
  const session = openSession(await open(), ports, lastVisits.get(event) ?? null)
  session.store.subscribe(({ cursor, folding }) => lastVisits.set(event, { cursor, isFolded: folding.isOn }))
  return session
}

/** Opens an event's table; `retry` tries again after a failure. */
const useTable = (event: EventId): { readonly loading: Loading; readonly retry: () => void } => {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' })
  const load = useCallback((): (() => void) => {
    let isCurrent = true
    const settle = (next: Loading): void => {
      if (isCurrent) setLoading(next)
    }
    openEvent(event).then(
      (session) => settle({ kind: 'ready', session }),
      (error: unknown) => settle({ kind: 'failed', error })
    )
    return () => {
      isCurrent = false
    }
  }, [event])
  useEffect(load, [load])
  return { loading, retry: load }
}

/** Shows the event's name as it is now; one that is gone is left to the screens that list events. */
const showEvent = async (session: TableSession, id: EventId): Promise<void> => {
  const events = await queryClient.fetchQuery({
    queryKey: queryKeys.events,
    queryFn: () => call('events.list'),
    staleTime: 0
  })
  const event = events.find((one) => one.id === id)
  if (event) session.setEvent(event)
}

/** Keeps an open table true to what the program tells: progress of a job, changes made elsewhere. */
const useAppEvents = (session: TableSession | null, event: EventId): void => {
  useEffect(() => {
    if (!session) return undefined
    return onAppEvent((told) => {
      if (told.kind === 'table.changed' && told.event === event) session.noticeRevision(told.revision)
      if (told.kind === 'events.changed') showEvent(session, event).catch(showError)
      if (told.kind !== 'job.progress') return
      const { job } = session.store.getState()
      if (job?.id === told.job) session.setJob({ ...job, done: told.done })
    })
  }, [session, event])
}

/** The Align screen of one event: its table, and everything that a person does with it. */
export const AlignScreen = ({ eventId }: { readonly eventId: EventId }) => {
  const { t } = useTranslation(['align', 'common'])
  const { loading, retry } = useTable(eventId)
  useAppEvents(loading.kind === 'ready' ? loading.session : null, eventId)
  if (loading.kind === 'ready') {
    return (
      <SessionProvider value={loading.session}>
        <AlignView />
      </SessionProvider>
    )
  }
  return (
    <>
      <Topbar title={t('common:screens.align')} />
      <main className={styles.main} aria-busy={loading.kind === 'loading'}>
        {loading.kind === 'failed' && (
          <Notice
            icon="warning"
            title={t('empty.loadFailed')}
            actions={<Button onPress={() => retry()}>{t('common:actions.retry')}</Button>}
          >
            <p>{errorText(loading.error)}</p>
          </Notice>
        )}
      </main>
      <StatusBar />
    </>
  )
}
