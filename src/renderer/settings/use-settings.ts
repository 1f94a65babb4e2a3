import { useQuery } from '@tanstack/react-query'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts'
import { call } from '../bridge/client.ts'
import { queryClient, queryKeys } from '../bridge/query-client.ts'
import { showError } from '../state/toasts.ts'

/** What the program remembers for the person; the built-in values until they are read. */
export const useSettings = (): Settings =>
  useQuery({ queryKey: queryKeys.settings, queryFn: () => call('settings.get') }).data ?? DEFAULT_SETTINGS

/** The settings as last read, for code outside of components. */
export const currentSettings = (): Settings =>
  queryClient.getQueryData<Settings>(queryKeys.settings) ?? DEFAULT_SETTINGS

/** Changes settings at once in the window and then in the program; taken back with a message when that fails. */
export const changeSettings = async (patch: Partial<Settings>): Promise<void> => {
  const before = currentSettings()
  queryClient.setQueryData(queryKeys.settings, { ...before, ...patch })
  try {
    queryClient.setQueryData(queryKeys.settings, await call('settings.set', patch))
  } catch (error) {
    queryClient.setQueryData(queryKeys.settings, before)
    showError(error)
  }
}
