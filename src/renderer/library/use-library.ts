import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { AppInfo, EventSummary, KnownProject, ProjectInfo } from '../../shared/contract.ts'
import { call } from '../bridge/client.ts'
import { queryKeys } from '../bridge/query-client.ts'

/** The open project; `null` when none is open. */
export const useProject = (): UseQueryResult<ProjectInfo | null> =>
  useQuery({ queryKey: queryKeys.project, queryFn: () => call('project.current') })

/** The events of the open project as the program orders them; read anew wherever they are shown, since work changes them. */
export const useEvents = (): UseQueryResult<readonly EventSummary[]> =>
  useQuery({ queryKey: queryKeys.events, queryFn: () => call('events.list'), refetchOnMount: 'always' })

/** The projects that the program has seen. */
export const useKnownProjects = (): readonly KnownProject[] =>
  useQuery({ queryKey: queryKeys.knownProjects, queryFn: () => call('project.list') }).data ?? []

export const useAppInfo = (): AppInfo | undefined =>
  useQuery({ queryKey: queryKeys.appInfo, queryFn: () => call('app.info') }).data
