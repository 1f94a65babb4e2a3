import type { Fact } from '../../domain/facts/fact.ts'
import { readFacts } from '../../domain/facts/read-facts.ts'
import type { EventId, RowId, Segment, SegmentId, Table } from '../../domain/model.ts'
import type { DocumentFacts } from '../../shared/contract.ts'
import type { AppContext } from './context.ts'

export type FactsService = {
  /** The facts of all segments, by document, in reading order. Throws `event.notFound`. */
  read(event: EventId): readonly DocumentFacts[]
}

export function createFacts({ sessions }: AppContext): FactsService {
  // A segment that did not change is the same object: what was read once is not read again.
  const known = new WeakMap<Segment, { readonly language: string; readonly facts: readonly Fact[] }>()
  const factsOf = (segment: Segment, language: string): readonly Fact[] => {
    const found = known.get(segment)
    if (found?.language === language) return found.facts
    const facts = readFacts(segment.text, language)
    known.set(segment, { language, facts })
    return facts
  }
  return {
    read: (event) => {
      const { table } = sessions.current().tables.get(event)
      const rowOf = rowsOfSegments(table)
      return table.columns.map(({ documentId, language, segments }) => ({
        document: documentId,
        facts: segments.flatMap((segment) =>
          factsOf(segment, language).map((fact) => ({
            ...fact,
            segment: segment.id,
            row: rowOf.get(segment.id) as RowId
          }))
        )
      }))
    }
  }
}

function rowsOfSegments({ rows }: Table): ReadonlyMap<SegmentId, RowId> {
  const rowOf = new Map<SegmentId, RowId>()
  for (const { id, cells } of rows) {
    for (const { segments } of cells) for (const segment of segments) rowOf.set(segment, id)
  }
  return rowOf
}
