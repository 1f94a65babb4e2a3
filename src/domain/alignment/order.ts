import type { TableRow } from './table.ts'

const firstOf = (cell: readonly number[] | undefined): number => {
  let first = Infinity
  for (const sentence of cell ?? []) first = Math.min(first, sentence)
  return first
}

/**
 * Brings rows into the order of a table: by the first column; a row without a sentence of it stands after the
 * row of the sentence before it in its own document. Rows before which nothing stands come first.
 * @returns the rows' positions in the given array, in order.
 */
export function orderRows(rows: readonly TableRow[], columns: number): number[] {
  const rowOf: Int32Array[] = Array.from({ length: columns }, (_, x) => {
    let count = 0
    for (const row of rows) for (const sentence of row[x] ?? []) count = Math.max(count, sentence + 1)
    return new Int32Array(count).fill(-1)
  })
  for (const [at, row] of rows.entries())
    for (const [x, cell] of row.entries())
      for (const sentence of cell) (rowOf[x] as Int32Array)[sentence] = at
  const isPlaced = new Uint8Array(rows.length)
  const after = Array.from({ length: rows.length + 1 }, (): number[] => [])
  const lead = rows.map((row, at) => [firstOf(row[0]), at] as const).filter(([first]) => first < Infinity)
  for (const [, at] of lead) isPlaced[at] = 1
  for (let x = 1; x < columns; x++) {
    const owner = rowOf[x] as Int32Array
    for (let sentence = 0; sentence < owner.length; sentence++) {
      const at = owner[sentence] as number
      if (at < 0 || isPlaced[at] === 1) continue
      isPlaced[at] = 1
      const before = sentence === 0 ? -1 : (owner[sentence - 1] as number)
      ;(after[before + 1] as number[]).push(at)
    }
  }
  return unfold(
    lead.sort((a, b) => a[0] - b[0]).map(([, at]) => at),
    after
  )
}

/** Rows in order, each followed by the rows that stand after it; without recursion, since chains may be long. */
function unfold(lead: readonly number[], after: readonly (readonly number[])[]): number[] {
  const result: number[] = []
  const stack = [...(after[0] ?? []), ...lead].reverse()
  while (stack.length > 0) {
    const at = stack.pop() as number
    result.push(at)
    const following = after[at + 1] ?? []
    for (let k = following.length - 1; k >= 0; k--) stack.push(following[k] as number)
  }
  return result
}
