import { useEffect, useLayoutEffect, useRef } from 'react'
import { addCommandSource, type CommandHandlers } from './registry.ts'

/** Offers commands to the keyboard, the menu and the palette while the calling part is mounted. */
export const useCommands = (handlers: CommandHandlers): void => {
  const source = useRef(handlers)
  useLayoutEffect(() => {
    source.current = handlers
  })
  useEffect(() => addCommandSource(source), [])
}
