import { useMessages } from '../state/messages.ts'

/** Tells screen readers what has just happened; seen by nobody. */
export const LiveMessages = () => {
  const { text, count } = useMessages()
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {count % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  )
}
