import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedProject } from './open-project.ts'
import { findSegments, matchQuery } from './search-rows.ts'
import { run, sql } from './sql.ts'
import { removeFolders, storeEvent, temporaryProject } from './temporary-project.fixture.ts'

let project: OpenedProject
beforeAll(() => {
  project = temporaryProject()
  storeEvent(project.db, 'Nowa fabryka', [
    ['de', ['Die Straße nach Łódź ist gesperrt.', 'Der Vertrag wurde am Dienstag unterzeichnet.']],
    ['pl', ['Droga do Łodzi jest zamknięta.', 'Umowę podpisano we wtorek.']],
    ['vi', ['Đường đến Łódź bị đóng.', 'Hợp đồng được ký hôm thứ Ba tại Đà Nẵng.']],
    ['nb', ['Veien til Łódź er stengt.', 'Avtalen ble undertegnet i Tromsø på tirsdag.']]
  ])
})
afterAll(() => {
  project.close()
  removeFolders()
})

const search = (typed: string, language: string | null = null, limit = 100) =>
  findSegments(project.db, matchQuery(typed) ?? '', language, limit)

describe('search', () => {
  it.each([
    ['lodz', 4],
    ['ŁÓDŹ', 4],
    ['ŁÓDŹ ', 3],
    ['strasse', 1],
    ['Straße', 1],
    ['tromso', 1],
    ['da nang', 1],
    ['Đà Nẵng', 1],
    ['vertr', 1],
    ['vertr ', 0],
    ['dienstag unterzeichnet', 1],
    ['unterzeichnet dienstag', 1],
    ['"am dienstag"', 1],
    ['"dienstag am"', 0],
    ['„am dienstag“', 1]
  ])('for %s finds %i segments', (typed, count) => {
    expect(search(typed).total).toBe(count)
    expect(search(typed).hits).toHaveLength(count)
  })

  it('reads nothing as an operator', () => {
    for (const typed of [
      'a OR b',
      'NEAR(a b)',
      'text:a',
      '-a',
      'a*b',
      '(a',
      'a"',
      "'; DROP TABLE segment; --",
      '^a'
    ]) {
      expect(() => search(typed)).not.toThrow()
    }
    expect(search('vertrag OR umowe').total).toBe(0)
  })

  it('has nothing to look for without a word', () => {
    for (const typed of ['', ' ', '""', '-', '…', '*']) expect(matchQuery(typed)).toBeNull()
  })

  it('says where a hit stands, counts beyond the limit and keeps to a language', () => {
    const { hits, total } = search('lodz', null, 2)
    expect(hits).toHaveLength(2)
    expect(total).toBe(4)
    const [hit] = search('lodz', 'nb').hits
    expect(hit).toMatchObject({ eventName: 'Nowa fabryka', language: 'nb', segment: 7, row: 1 })
  })

  it('leaves out events that were removed', () => {
    run(project.db, sql`UPDATE event SET removed_at = '2026'`)
    expect(search('lodz')).toEqual({ hits: [], total: 0 })
    run(project.db, sql`UPDATE event SET removed_at = NULL`)
  })
})
