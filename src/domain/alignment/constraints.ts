/** What confirmed rows say about a pair of columns, sentence by sentence. */
export type PairConstraints = {
  /** Number of the fixed row of each sentence, -1 when free. */
  readonly leftRow: Int32Array
  readonly rightRow: Int32Array
  /** By fixed row: whether the other column's cell is decided too, so that nothing may be added. */
  readonly isRightClosed: Uint8Array
  readonly isLeftClosed: Uint8Array
}

/** Bead verdicts: forbidden, free, or already decided by a person. */
export const FORBIDDEN = 0
export const FREE = 1
export const DECIDED = 2

/** The fixed row of a run of sentences: -1 when all are free, -2 when they belong to different rows. */
function rowOfRun(rows: Int32Array, from: number, count: number): number {
  const first = rows[from] as number
  for (let at = from + 1; at < from + count; at++) if (rows[at] !== first) return -2
  return first
}

/** Whether a person's decisions allow a bead of `left` and `right` sentences that begins at (i, j). */
export function verdict(
  constraints: PairConstraints,
  i: number,
  left: number,
  j: number,
  right: number
): typeof FORBIDDEN | typeof FREE | typeof DECIDED {
  const leftRow = left === 0 ? -1 : rowOfRun(constraints.leftRow, i, left)
  const rightRow = right === 0 ? -1 : rowOfRun(constraints.rightRow, j, right)
  if (leftRow === -2 || rightRow === -2) return FORBIDDEN
  if (leftRow >= 0 && rightRow >= 0) return leftRow === rightRow ? DECIDED : FORBIDDEN
  if (leftRow === -1 && rightRow === -1) return FREE
  if (left > 0 && right > 0) {
    const isClosed = leftRow >= 0 ? constraints.isRightClosed[leftRow] : constraints.isLeftClosed[rightRow]
    return isClosed ? FORBIDDEN : FREE
  }
  const isSettled = leftRow >= 0 ? constraints.isRightClosed[leftRow] : constraints.isLeftClosed[rightRow]
  return isSettled ? DECIDED : FREE
}
