import { describe, expect, it } from 'vitest'
import type { CommandId } from '../../shared/commands.ts'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { paletteGroups } from './palette-items.ts'

const event = (id: number, name: string): EventSummary => ({
  id: id as EventId,
  name,
  documents: [],
  dates: null,
  rowCount: 0,
  cells: { confirmed: 0, suggested: 0, low: 0, undecided: 0 },
  lastOpened: null
})
const events = Array.from({ length: 9 }, (_, index) =>
  event(index + 1, index === 8 ? 'Łódź' : `Event ${index}`)
)
const groups = (search: string, available: readonly CommandId[]) =>
  paletteGroups({
    search,
    events,
    commandLabel: (id) => `Label of ${id}`,
    isAvailable: (id) => available.includes(id)
  }).map(({ section, items }) => [section, ...items.map(({ id }) => id)])

describe('paletteGroups', () => {
  it('offers only what can run now, the narrowest scope first, and never itself', () => {
    expect(groups('label', ['help.palette', 'help.about', 'cell.confirm', 'event.new'])).toEqual([
      ['table', 'cell.confirm'],
      ['library', 'event.new'],
      ['app', 'help.about']
    ])
  })

  it('shows a few events before anything is searched for, and finds the others', () => {
    expect(groups('', [])[0]).toHaveLength(6)
    expect(groups('lodz', [])).toEqual([['events', 'event-9']])
  })
})
