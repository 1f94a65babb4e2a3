/**
 * Index of the nearest item that fits, searched outwards from `hint`; -1 when none does. Rows are looked up this way
 * because what is looked for almost always stands beside where it stood before.
 */
export const nearestIndex = <T>(items: readonly T[], hint: number, fits: (item: T) => boolean): number => {
  const start = Math.min(Math.max(hint, 0), items.length - 1)
  for (let distance = 0; distance < items.length; distance += 1) {
    const below = items[start + distance]
    if (below !== undefined && fits(below)) return start + distance
    const above = items[start - distance]
    if (above !== undefined && fits(above)) return start - distance
  }
  return -1
}
