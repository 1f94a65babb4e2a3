import type { EventId } from '../../domain/model.ts'

/** The Align screen of one event. */
export function AlignScreen({ eventId }: { readonly eventId: EventId }) {
  return <main data-event={eventId} />
}
