import { QueryClient } from '@tanstack/react-query'
import type { AppEvent } from '../../shared/events.ts'
import { onAppEvent } from './client.ts'

/** What the window knows of the program's data; told afresh by events, never by the clock. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false
    },
    mutations: { retry: false, networkMode: 'always' }
  }
})

/** Keys of the query cache. */
export const queryKeys = {
  appInfo: ['app.info'],
  settings: ['settings'],
  project: ['project'],
  knownProjects: ['project.list'],
  events: ['events'],
  exportPreview: ['export.preview']
} as const

const refresh = (...keys: readonly (readonly string[])[]): void => {
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
}

const follow = (event: AppEvent): void => {
  if (event.kind === 'settings.changed') queryClient.setQueryData(queryKeys.settings, event.settings)
  if (event.kind === 'events.changed' || event.kind === 'table.changed') refresh(queryKeys.events)
  if (event.kind === 'project.changed') {
    queryClient.setQueryData(queryKeys.project, event.project)
    refresh(queryKeys.knownProjects, queryKeys.events)
  }
  // What happened while the connection was lost is unknown.
  if (event.kind === 'connection.changed' && event.isConnected) void queryClient.invalidateQueries()
}

/** Keeps the cache true to the program; returns the way to stop. */
export const followAppEvents = (): (() => void) => onAppEvent(follow)
