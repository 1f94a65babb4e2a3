import type { BeadScores } from './bead-scores.ts'
import { BEADS } from './beads.ts'
import type { Corridor } from './corridor.ts'

/** One step of a path: bead number and where it begins. */
export type PathBead = { readonly bead: number; readonly i: number; readonly j: number }

const nodeOf = (corridor: Corridor, i: number, j: number): number =>
  (corridor.offset[i] as number) + j - (corridor.lo[i] as number)

/** The best path through a corridor (Viterbi). Always reaches the end: borders of the corridor are joined by omissions. */
export function bestPath(scores: BeadScores, corridor: Corridor): PathBead[] {
  const nodes = corridor.offset[corridor.rows + 1] as number
  const best = new Float64Array(nodes).fill(-Infinity)
  const back = new Int8Array(nodes).fill(-1)
  best[0] = 0
  for (let i = 0; i <= corridor.rows; i++)
    for (let j = corridor.lo[i] as number; j <= (corridor.hi[i] as number); j++) {
      const node = nodeOf(corridor, i, j)
      const here = best[node] as number
      if (here === -Infinity) continue
      for (let bead = 0; bead < scores.width; bead++) {
        const score = scores.values[node * scores.width + bead] as number
        if (score === -Infinity) continue
        const shape = BEADS[bead] as (typeof BEADS)[number]
        const next = nodeOf(corridor, i + shape.left, j + shape.right)
        if (here + score <= (best[next] as number)) continue
        best[next] = here + score
        back[next] = bead
      }
    }
  return readBack(corridor, back)
}

function readBack(corridor: Corridor, back: Int8Array): PathBead[] {
  const path: PathBead[] = []
  let i = corridor.rows
  let j = corridor.columns
  while (i > 0 || j > 0) {
    const bead = back[nodeOf(corridor, i, j)] as number
    const shape = BEADS[bead]
    if (shape === undefined) throw new Error('the corridor has no way through')
    i -= shape.left
    j -= shape.right
    path.push({ bead, i, j })
  }
  return path.reverse()
}
