import { create } from 'zustand'
import { COMMANDS, type CommandId } from '../../shared/commands.ts'

/** What a command does where it is offered now. */
export type CommandHandler = {
  readonly run: () => void
  /** Left out: always. */
  readonly isEnabled?: boolean | undefined
}

export type CommandHandlers = Partial<Record<CommandId, CommandHandler>>

/** One mounted part of the window and what it can do; `current` is replaced as the part renders anew. */
export type CommandSource = { current: CommandHandlers }

/** Who offers commands, outermost first: an inner part answers before an outer one. */
export const useCommandSources = create<{ readonly sources: readonly CommandSource[] }>(() => ({
  sources: []
}))

/** Adds a source; returns the way to take it out. */
export const addCommandSource = (source: CommandSource): (() => void) => {
  useCommandSources.setState(({ sources }) => ({ sources: [...sources, source] }))
  return () =>
    useCommandSources.setState(({ sources }) => ({ sources: sources.filter((other) => other !== source) }))
}

/** What a command would do now; `null` when nothing offers it or it cannot run. */
export const findHandler = (id: CommandId): CommandHandler | null => {
  const handler = useCommandSources.getState().sources.findLast((source) => source.current[id] !== undefined)
    ?.current[id]
  return handler && handler.isEnabled !== false ? handler : null
}

/** Runs a command by its id, as a menu or the palette does; false when it cannot run now. */
export const runCommand = (id: string): boolean => {
  const command = COMMANDS.find((other) => other.id === id)
  const handler = command && findHandler(command.id)
  handler?.run()
  return Boolean(handler)
}
