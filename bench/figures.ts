/** The value that a share of the figures does not exceed; `share` in 0..1. Empty input gives NaN. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const cell = (value: string | number): string =>
  typeof value === 'number' ? String(Number(value.toFixed(2))) : value

/** Prints a table: a heading row, then rows; numbers with two decimals at most. */
export function printTable(
  heading: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): void {
  console.log(`| ${heading.join(' | ')} |`)
  console.log(`|${heading.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.map(cell).join(' | ')} |`)
}
