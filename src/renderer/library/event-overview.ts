import { foldText } from '../../domain/text/fold.ts'
import type { LanguageTag } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'

/** More chips than this in a row could not be told apart; then each event shows its own languages only. */
const MAX_SHARED_LANGUAGES = 6

/** Cells that are decided or wait for a decision. */
const cellCount = ({ cells }: EventSummary): number => cells.confirmed + cells.suggested + cells.undecided

/** How far the work on an event is, as shares in 0..1 of its cells; all 0 before there are any. */
export const progressOf = (
  event: EventSummary
): { readonly confirmed: number; readonly suggested: number } => {
  const total = cellCount(event)
  if (total === 0) return { confirmed: 0, suggested: 0 }
  return { confirmed: event.cells.confirmed / total, suggested: event.cells.suggested / total }
}

/** What a person should look at next in an event; `null` when nothing stands out. */
export type LookAt =
  | { readonly kind: 'noArticles' | 'oneArticle' | 'notAligned' | 'notReviewed' | 'done' }
  | { readonly kind: 'low' | 'open'; readonly count: number }

export const lookAt = (event: EventSummary): LookAt | null => {
  const { confirmed, suggested, low, undecided } = event.cells
  if (event.documents.length === 0) return { kind: 'noArticles' }
  if (event.documents.length === 1) return { kind: 'oneArticle' }
  if (cellCount(event) === 0) return null
  if (suggested === 0 && undecided === 0) return { kind: 'done' }
  if (low > 0) return { kind: 'low', count: low }
  if (confirmed === 0) return { kind: suggested === 0 ? 'notAligned' : 'notReviewed' }
  return undecided > 0 ? { kind: 'open', count: undecided } : null
}

/** A language chip: how many articles the event has in it. */
export type LanguageChip = { readonly language: LanguageTag; readonly count: number }

/** The languages of all events, those of the most articles first; the order of the chips in every row. */
export const projectLanguages = (events: readonly EventSummary[]): readonly LanguageTag[] => {
  const counts = new Map<LanguageTag, number>()
  for (const { language } of events.flatMap((event) => event.documents)) {
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts.keys()].toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || one.localeCompare(other)
  )
}

/** The chips of one event: one for each language of the project, 0 where it is missing. */
export const languageChips = (
  event: EventSummary,
  languages: readonly LanguageTag[]
): readonly LanguageChip[] => {
  const chips = languages.map((language) => ({
    language,
    count: event.documents.filter((document) => document.language === language).length
  }))
  return languages.length > MAX_SHARED_LANGUAGES ? chips.filter(({ count }) => count > 0) : chips
}

/** The events in whose name, titles, outlets or column keys every word of the text occurs; diacritics do not count. */
export const filterEvents = (events: readonly EventSummary[], text: string): readonly EventSummary[] => {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return events
  return events.filter((event) => {
    const haystack = foldText(
      [event.name, ...event.documents.flatMap(({ key, title, outlet }) => [key, title, outlet])].join(' ')
    )
    return words.every((word) => haystack.includes(word))
  })
}
