import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEADS } from './beads.ts'
import type { BeadScores } from './bead-scores.ts'
import { fullCorridor } from './corridor.ts'
import { bestPath } from './path.ts'
import { posteriors } from './posterior.ts'

/** Scores for a grid from a list of numbers; beads that leave the grid are impossible. */
function scoresOf(rows: number, columns: number, values: readonly number[]): BeadScores {
  const width = BEADS.length
  const scores = new Float32Array((rows + 1) * (columns + 1) * width).fill(-Infinity)
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++)
      for (const [bead, shape] of BEADS.entries()) {
        const at = (i * (columns + 1) + j) * width + bead
        if (i + shape.left <= rows && j + shape.right <= columns) scores[at] = values[at % values.length] ?? 0
      }
  return { width, values: scores }
}

const grid = fc.record({
  rows: fc.integer({ min: 0, max: 5 }),
  columns: fc.integer({ min: 0, max: 5 }),
  values: fc.array(fc.integer({ min: -8, max: 4 }), { minLength: 3, maxLength: 40 })
})

describe('bestPath and posteriors', () => {
  it('covers every sentence exactly once', () => {
    fc.assert(
      fc.property(grid, ({ rows, columns, values }) => {
        let i = 0
        let j = 0
        for (const step of bestPath(scoresOf(rows, columns, values), fullCorridor(rows, columns))) {
          expect([step.i, step.j]).toEqual([i, j])
          i += BEADS[step.bead]?.left ?? 0
          j += BEADS[step.bead]?.right ?? 0
        }
        expect([i, j]).toEqual([rows, columns])
      })
    )
  })

  it('gives probabilities: a sentence is alone or in a bead, and no bead is surer than certain', () => {
    fc.assert(
      fc.property(grid, ({ rows, columns, values }) => {
        const scores = scoresOf(rows, columns, values)
        const corridor = fullCorridor(rows, columns)
        const path = bestPath(scores, corridor)
        const result = posteriors(scores, corridor, path)
        expect(result.beads).toHaveLength(path.length)
        for (const probability of [
          ...result.beads,
          ...result.probability,
          ...result.leftAlone,
          ...result.rightAlone
        ]) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1.001)
        }
        for (let i = 0; i < rows; i++) {
          let linked = result.leftAlone[i] ?? 0
          for (let at = result.start[i] ?? 0; at < (result.start[i + 1] ?? 0); at++)
            linked += result.probability[at] ?? 0
          expect(linked).toBeGreaterThan(0.9)
        }
      })
    )
  })
})
