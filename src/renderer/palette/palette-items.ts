import { COMMANDS, type CommandId, type CommandScope } from '../../shared/commands.ts'
import type { EventSummary } from '../../shared/contract.ts'
import type { EventId } from '../../domain/model.ts'
import { matchText, type Match } from './fuzzy.ts'

/** Something that the palette can run. */
export type PaletteItem = {
  readonly id: string
  readonly label: string
  readonly match: Match
  readonly target:
    | { readonly kind: 'command'; readonly command: CommandId }
    | { readonly kind: 'event'; readonly event: EventId }
}

/** The headings of the palette, in their order: the narrowest scope first. */
export const PALETTE_SECTIONS = ['table', 'event', 'library', 'events', 'app'] as const
export type PaletteSection = (typeof PALETTE_SECTIONS)[number]

export type PaletteGroup = { readonly section: PaletteSection; readonly items: readonly PaletteItem[] }

export type PaletteSources = {
  readonly search: string
  readonly commandLabel: (command: CommandId) => string
  readonly isAvailable: (command: CommandId) => boolean
  readonly events: readonly EventSummary[]
}

/** Events shown while nothing is searched for. */
const FEW_EVENTS = 5
const MANY_EVENTS = 50

const byScore = (one: PaletteItem, other: PaletteItem): number => other.match.score - one.match.score

const commandItems = (scope: CommandScope, sources: PaletteSources): readonly PaletteItem[] =>
  COMMANDS.filter(({ id, scope: own }) => own === scope && id !== 'help.palette' && sources.isAvailable(id))
    .flatMap(({ id }): PaletteItem[] => {
      const label = sources.commandLabel(id)
      const match = matchText(label, sources.search)
      return match ? [{ id, label, match, target: { kind: 'command', command: id } }] : []
    })
    .toSorted(byScore)

const eventItems = ({ events, search }: PaletteSources): readonly PaletteItem[] =>
  events
    .flatMap(({ id, name }): PaletteItem[] => {
      const match = matchText(name, search)
      return match ? [{ id: `event-${id}`, label: name, match, target: { kind: 'event', event: id } }] : []
    })
    .toSorted(byScore)
    .slice(0, search.trim() === '' ? FEW_EVENTS : MANY_EVENTS)

/** What can be run now and matches the search, by section; empty sections are left out. */
export const paletteGroups = (sources: PaletteSources): readonly PaletteGroup[] =>
  PALETTE_SECTIONS.map((section) => ({
    section,
    items: section === 'events' ? eventItems(sources) : commandItems(section, sources)
  })).filter(({ items }) => items.length > 0)
