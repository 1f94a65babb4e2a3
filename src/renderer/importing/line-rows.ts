import type { ImportLine } from '../../shared/contract.ts'

/** What the list of lines shows: a line, or a folded run of lines of one sort. Line numbers are 0-based. */
export type LineRow =
  | { readonly kind: 'line'; readonly line: number; readonly paragraph: number }
  | {
      readonly kind: 'run'
      readonly first: number
      /** Lines with text in the run. */
      readonly count: number
      readonly isKept: boolean
    }

export type LineRowOptions = {
  /** Shows the lines that the program proposes to cut. */
  readonly showsCut: boolean
  /** First lines of the runs that are unfolded. */
  readonly unfolded: ReadonlySet<number>
  /** Lines whose switch the person has turned: never hidden. */
  readonly toggled: ReadonlySet<number>
}

/** Runs up to this long are shown in full. */
const SHORT_RUN = 6
/** Lines of a long run that stay visible at its start. */
const RUN_HEAD = 3

type Item = {
  readonly line: number
  readonly paragraph: number
  readonly isKept: boolean
  readonly isPlain: boolean
}

/** Roles of which many follow each other and look the same. */
const PLAIN_ROLES: ReadonlySet<ImportLine['role']> = new Set([
  'text',
  'related',
  'navigation',
  'comments',
  'share'
])

const visibleItems = (
  lines: readonly ImportLine[],
  { showsCut, toggled }: LineRowOptions
): readonly Item[] => {
  let paragraph = 0
  return lines.flatMap(({ role, isKept, doubts }, line) => {
    if (role === 'empty') return []
    if (isKept) paragraph += 1
    const isVisible = isKept || showsCut || toggled.has(line)
    return isVisible
      ? [{ line, paragraph, isKept, isPlain: PLAIN_ROLES.has(role) && !(isKept && doubts.length > 0) }]
      : []
  })
}

const runsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last?.isPlain && item.isPlain && last.isKept === item.isKept) run.push(item)
    else runs.push([item])
  }
  return runs
}

const lineRow = ({ line, paragraph }: Item): LineRow => ({ kind: 'line', line, paragraph })

/**
 * Folds long runs of plain lines after their first three. What is a run follows from the proposal alone, so that
 * turning a switch moves nothing. Lines with a doubtful boundary are always shown. Turned lines inside a run keep it unfolded.
 */
export const lineRows = (lines: readonly ImportLine[], options: LineRowOptions): readonly LineRow[] =>
  runsOf(visibleItems(lines, options)).flatMap((run) => {
    const hidden = run.slice(RUN_HEAD)
    const first = hidden[0]
    const isUnfolded =
      run.length <= SHORT_RUN ||
      first === undefined ||
      options.unfolded.has(first.line) ||
      hidden.some(({ line }) => options.toggled.has(line))
    if (isUnfolded) return run.map(lineRow)
    return [
      ...run.slice(0, RUN_HEAD).map(lineRow),
      { kind: 'run', first: first.line, count: hidden.length, isKept: first.isKept }
    ]
  })
