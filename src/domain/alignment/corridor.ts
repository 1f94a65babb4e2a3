/** The part of the grid of sentence borders that is searched: nodes (i, lo[i]) to (i, hi[i]) for i = 0..n. */
export type Corridor = {
  readonly rows: number
  readonly columns: number
  readonly lo: Int32Array
  /** Inclusive. */
  readonly hi: Int32Array
  /** Number of the first node of row i; `offset[rows + 1]` is the number of nodes. */
  readonly offset: Int32Array
}

function withOffsets(rows: number, columns: number, lo: Int32Array, hi: Int32Array): Corridor {
  for (let i = 1; i <= rows; i++) lo[i] = Math.max(lo[i] as number, lo[i - 1] as number)
  for (let i = rows - 1; i >= 0; i--) hi[i] = Math.min(hi[i] as number, hi[i + 1] as number)
  for (let i = 0; i <= rows; i++) hi[i] = Math.max(hi[i] as number, lo[Math.min(rows, i + 1)] as number)
  const offset = new Int32Array(rows + 2)
  for (let i = 0; i <= rows; i++)
    offset[i + 1] = (offset[i] as number) + (hi[i] as number) - (lo[i] as number) + 1
  return { rows, columns, lo, hi, offset }
}

export function fullCorridor(rows: number, columns: number): Corridor {
  const lo = new Int32Array(rows + 1)
  const hi = new Int32Array(rows + 1).fill(columns)
  return withOffsets(rows, columns, lo, hi)
}

/**
 * The nodes near a way through the grid.
 * @param way points (i, j), ascending in both, from (0, 0) to (rows, columns).
 * @param marginAt how far to go to each side of the way between two points.
 */
export function corridorAlong(
  rows: number,
  columns: number,
  way: readonly (readonly [number, number])[],
  marginAt: (from: readonly [number, number], to: readonly [number, number]) => number
): Corridor {
  const lo = new Int32Array(rows + 1).fill(columns)
  const hi = new Int32Array(rows + 1)
  const cover = (i: number, from: number, to: number): void => {
    if (i < 0 || i > rows) return
    lo[i] = Math.max(0, Math.min(lo[i] as number, from))
    hi[i] = Math.min(columns, Math.max(hi[i] as number, to))
  }
  for (let at = 1; at < way.length; at++) {
    const from = way[at - 1] as readonly [number, number]
    const to = way[at] as readonly [number, number]
    const margin = Math.ceil(marginAt(from, to))
    const slope = to[0] === from[0] ? 0 : (to[1] - from[1]) / (to[0] - from[0])
    for (let i = from[0] - margin; i <= to[0] + margin; i++) {
      const first = slope === 0 ? from[1] : from[1] + slope * (i - from[0] - 1)
      const last = slope === 0 ? to[1] : from[1] + slope * (i - from[0] + 1)
      const inside = (j: number): number => Math.min(to[1], Math.max(from[1], j))
      cover(i, Math.floor(inside(first)) - margin, Math.ceil(inside(last)) + margin)
    }
  }
  lo[0] = 0
  hi[rows] = columns
  return withOffsets(rows, columns, lo, hi)
}
