import { describe, expect, it } from 'vitest'
import type { EventId } from '../../domain/model.ts'
import type { EventSummary } from '../../shared/contract.ts'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import {
  EXPORT_KINDS,
  exportFileName,
  exportOptions,
  rememberedChoices,
  startChoices,
  withColumnChosen,
  withColumnMoved,
  withPairMember
} from './export-choices.ts'

const event = (...keys: string[]): EventSummary => ({
  id: 7 as EventId,
  name: 'Talks',
  documents: keys.map((key) => ({ key, language: key.slice(0, 2), title: '', outlet: '' })),
  dates: null,
  rowCount: 0,
  cells: { confirmed: 0, suggested: 0, low: 0, undecided: 0 },
  lastOpened: null
})
const start = (...keys: string[]) => startChoices(event(...keys), DEFAULT_SETTINGS)

describe('export choices', () => {
  it('begin with all columns and the first two as the pair', () => {
    const choices = start('de', 'pl', 'vi')
    expect(choices.columns).toEqual(['de', 'pl', 'vi'].map((key) => ({ key, isChosen: true })))
    expect(choices.pair).toEqual(['de', 'pl'])
  })

  it('are remembered, whatever the kind', () => {
    for (const kind of EXPORT_KINDS) {
      const choices = { ...start('de', 'pl'), kind, isConfirmedOnly: true, hasBom: true }
      const settings = { ...DEFAULT_SETTINGS, ...rememberedChoices(choices) }
      expect(startChoices(event('de', 'pl'), settings)).toEqual(choices)
    }
  })

  it('give the columns in the arranged order', () => {
    const moved = withColumnMoved({ ...start('de', 'pl', 'vi'), kind: 'table' }, 2, -1)
    const chosen = withColumnChosen(moved, 'de', false)
    expect(exportOptions(7 as EventId, chosen)?.columns).toEqual(['vi', 'pl'])
    expect(withColumnMoved(moved, 0, -1)).toBe(moved)
  })

  it('swap when both would be the same', () => {
    expect(withPairMember(start('de', 'pl', 'vi'), 0, 'pl').pair).toEqual(['pl', 'de'])
    expect(withPairMember(start('de', 'pl', 'vi'), 1, 'de').pair).toEqual(['pl', 'de'])
    expect(withPairMember(start('de', 'pl', 'vi'), 1, 'vi').pair).toEqual(['de', 'vi'])
  })

  it('are nothing to export with too few columns', () => {
    expect(exportOptions(7 as EventId, start('de'))).toBeNull()
    expect(exportOptions(7 as EventId, { ...start('de'), kind: 'table' })).not.toBeNull()
    expect(
      exportOptions(7 as EventId, withColumnChosen({ ...start('de'), kind: 'html' }, 'de', false))
    ).toBeNull()
  })

  it('pass on only the options that a kind has', () => {
    const all = { ...start('de', 'pl'), skipsEmpty: true, hasBom: true, isForExcel: true }
    expect(exportOptions(7 as EventId, { ...all, kind: 'tmx' })).toMatchObject({
      skipsEmpty: false,
      hasBom: false,
      isForExcel: false
    })
  })

  it('name the file safely', () => {
    const options = exportOptions(7 as EventId, start('de', 'pl'))!
    expect(exportFileName('Talks: Hanoi / Vientiane?', options, 'pairs')).toBe(
      'Talks Hanoi Vientiane.de-pl.tsv'
    )
    expect(exportFileName('??', options, 'xliff')).toBe('export.de-pl.xlf')
  })
})
