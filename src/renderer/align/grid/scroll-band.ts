/** The band that the cursor row's upper edge stays in, as shares of the height below the column heads. */
const UPPER = 0.2
const LOWER = 0.42
/** Where a row from outside the window comes to stand. */
const TARGET = 1 / 3

/**
 * Where the cursor row's upper edge shall be, in CSS pixels from the top of the window: where it is, as long as that is
 * around a third of the height, else the nearer end of that band. `before` is null for a row that is not drawn.
 */
export const wantedTop = (before: number | null, headHeight: number, height: number): number => {
  const room = Math.max(0, height - headHeight)
  if (before === null) return Math.round(headHeight + room * TARGET)
  const upper = Math.round(headHeight + room * UPPER)
  const lower = Math.round(headHeight + room * LOWER)
  return Math.min(Math.max(before, upper), lower)
}
