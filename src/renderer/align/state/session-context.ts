import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { SessionState, TableSession } from './table-session.ts'

const SessionContext = createContext<TableSession | null>(null)

export const SessionProvider = SessionContext.Provider

/** The open table. Only inside of `SessionProvider`. */
export const useSession = (): TableSession => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside of SessionProvider')
  return session
}

/** A part of the open table's state; renders anew when that part changes. */
export const useSessionState = <T>(select: (state: SessionState) => T): T =>
  useStore(useSession().store, select)
