import type { Edit, EditKind } from './edit.ts'

/**
 * The kind of edit that a step is named after: of a batch the last edit that is more than a decision about cells, since
 * such decisions only go along with it. `batch` for an empty one.
 */
export function stepKind(edit: Edit): EditKind {
  if (edit.kind !== 'batch') return edit.kind
  const kinds = edit.edits.map(stepKind)
  return kinds.findLast((kind) => kind !== 'setStatus') ?? kinds[0] ?? 'batch'
}
