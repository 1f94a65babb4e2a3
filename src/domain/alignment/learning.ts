import { BEADS } from './beads.ts'
import { type Lexicon, MatchSource } from './lexicon.ts'
import { type PairModel, withLexicon } from './pair-model.ts'
import type { PathBead } from './path.ts'
import type { Profile } from './profile.ts'
import { TOKEN_CLASS_COUNT, TokenClass } from './token-class.ts'

/** Words in more beads than this share say nothing about where they are. */
const MAX_BEAD_SHARE = 0.5
/** Partners kept of each word. */
const MAX_PARTNERS = 12
const MIN_TOGETHER = 2
/** Dice coefficient below which two words are not considered. */
const MIN_ASSOCIATION = 0.12
const ROUNDS = 3
/** Added to the count of a word, so that few observations do not make certainty. */
const SMOOTHING = 1.5
const CHANCE_WEIGHT = 1
const MIN_LEARNED = 0.03

/** Which words stand in which bead: distinct types by bead, in compressed rows. */
type BeadTypes = { readonly start: Int32Array; readonly types: Int32Array; readonly beadCount: Int32Array }

const isLearnable = (tokenClass: number): boolean =>
  (tokenClass >= TokenClass.acronym && tokenClass <= TokenClass.shortWord) ||
  tokenClass === TokenClass.phrase ||
  tokenClass >= TOKEN_CLASS_COUNT

function beadTypes(profile: Profile, groups: readonly (readonly number[])[]): BeadTypes {
  const start = [0]
  const types: number[] = []
  const beadCount = new Int32Array(profile.types.length)
  const seen = new Int32Array(profile.types.length).fill(-1)
  for (const [group, sentences] of groups.entries()) {
    for (const sentence of sentences)
      for (
        let at = profile.tokenStart[sentence] as number;
        at < (profile.tokenStart[sentence + 1] as number);
        at++
      ) {
        const type = profile.tokenType[at] as number
        if (seen[type] === group || !isLearnable(profile.tokenClass[at] as number)) continue
        seen[type] = group
        types.push(type)
        beadCount[type] = (beadCount[type] as number) + 1
      }
    start.push(types.length)
  }
  return { start: Int32Array.from(start), types: Int32Array.from(types), beadCount }
}

const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at)

/** Sentences of each bead with both sides; the beads from which words are learned. */
function groupsOf(path: readonly PathBead[]): { left: number[][]; right: number[][] } {
  const left: number[][] = []
  const right: number[][] = []
  for (const step of path) {
    const shape = BEADS[step.bead] as (typeof BEADS)[number]
    if (shape.left === 0 || shape.right === 0) continue
    if (shape.isSwapped) {
      left.push([step.i], [step.i + 1])
      right.push([step.j + 1], [step.j])
      continue
    }
    left.push(run(step.i, shape.left))
    right.push(run(step.j, shape.right))
  }
  return { left, right }
}

/** Candidate pairs of words and what expectation maximisation counted for them. */
type Table = {
  readonly start: Int32Array
  readonly partner: Int32Array
  /** In how many beads the two stand together. */
  readonly together: Int32Array
  /** Expected number of times that one is the other's translation. */
  readonly count: Float64Array
}

/** Beads by left type, in compressed rows: the inverse of `BeadTypes`. */
function beadsByType(left: BeadTypes, typeCount: number): { start: Int32Array; beads: Int32Array } {
  const start = new Int32Array(typeCount + 1)
  for (let type = 0; type < typeCount; type++)
    start[type + 1] = (start[type] as number) + (left.beadCount[type] as number)
  const next = start.slice()
  const beads = new Int32Array(left.types.length)
  for (let bead = 0; bead + 1 < left.start.length; bead++)
    for (let at = left.start[bead] as number; at < (left.start[bead + 1] as number); at++) {
      const type = left.types[at] as number
      beads[next[type] as number] = bead
      next[type] = (next[type] as number) + 1
    }
  return { start, beads }
}

/** The words that stand together with each left word clearly more often than by chance. */
function candidates(
  left: BeadTypes,
  right: BeadTypes,
  leftTypes: number,
  rightTypes: number,
  beads: number
): Table {
  const inverse = beadsByType(left, leftTypes)
  const counts = new Int32Array(rightTypes)
  const touched: number[] = []
  const start = new Int32Array(leftTypes + 1)
  const partner: number[] = []
  const together: number[] = []
  const most = Math.max(8, MAX_BEAD_SHARE * beads)
  for (let type = 0; type < leftTypes; type++) {
    const own = left.beadCount[type] as number
    if (own >= MIN_TOGETHER && own <= most) {
      for (let at = inverse.start[type] as number; at < (inverse.start[type + 1] as number); at++) {
        const bead = inverse.beads[at] as number
        for (let to = right.start[bead] as number; to < (right.start[bead + 1] as number); to++) {
          const other = right.types[to] as number
          if (counts[other] === 0) touched.push(other)
          counts[other] = (counts[other] as number) + 1
        }
      }
      const dice = (other: number): number =>
        (2 * (counts[other] as number)) / (own + (right.beadCount[other] as number))
      const kept = touched
        .filter((other) => (counts[other] as number) >= MIN_TOGETHER && dice(other) >= MIN_ASSOCIATION)
        .sort((a, b) => dice(b) - dice(a) || a - b)
        .slice(0, MAX_PARTNERS)
      for (const other of kept) {
        partner.push(other)
        together.push(counts[other] as number)
      }
      for (const other of touched) counts[other] = 0
      touched.length = 0
    }
    start[type + 1] = partner.length
  }
  return {
    start,
    partner: Int32Array.from(partner),
    together: Int32Array.from(together),
    count: Float64Array.from(
      together,
      (count, at) => (count * count) / (1 + (right.beadCount[partner[at] as number] as number))
    )
  }
}

/** One round of expectation maximisation: how often each right word is best explained by which left word. */
function round(table: Table, left: BeadTypes, right: BeadTypes, beads: number): Table {
  const next = new Float64Array(table.count.length)
  const mass = new Float64Array(right.beadCount.length)
  const stamp = new Int32Array(right.beadCount.length).fill(-1)
  for (let bead = 0; bead + 1 < left.start.length; bead++) {
    const size = (left.start[bead + 1] as number) - (left.start[bead] as number)
    for (let to = right.start[bead] as number; to < (right.start[bead + 1] as number); to++) {
      const other = right.types[to] as number
      stamp[other] = bead
      mass[other] = (CHANCE_WEIGHT * size * (right.beadCount[other] as number)) / beads / 4
    }
    const visit = (use: (entry: number, other: number, probability: number) => void): void => {
      for (let at = left.start[bead] as number; at < (left.start[bead + 1] as number); at++) {
        const type = left.types[at] as number
        const own = left.beadCount[type] as number
        for (let entry = table.start[type] as number; entry < (table.start[type + 1] as number); entry++) {
          const other = table.partner[entry] as number
          if (stamp[other] === bead) use(entry, other, (table.count[entry] as number) / (own + SMOOTHING))
        }
      }
    }
    visit((_entry, other, probability) => {
      mass[other] = (mass[other] as number) + probability
    })
    visit((entry, other, probability) => {
      next[entry] = (next[entry] as number) + probability / (mass[other] as number)
    })
  }
  return { ...table, count: next }
}

/** Joins the learned words with what was known; the stronger probability of a pair wins. */
function joined(
  model: PairModel,
  table: Table,
  left: BeadTypes,
  right: BeadTypes
): [Lexicon, Float32Array, Float32Array] {
  const { lexicon } = model
  const start = new Int32Array(lexicon.start.length)
  const partner: number[] = []
  const forward: number[] = []
  const backward: number[] = []
  const heldForward: number[] = []
  const heldBackward: number[] = []
  const source: number[] = []
  const place = new Int32Array(model.right.profile.types.length).fill(-1)
  for (let type = 0; type + 1 < start.length; type++) {
    const first = partner.length
    for (let at = lexicon.start[type] as number; at < (lexicon.start[type + 1] as number); at++) {
      place[lexicon.partner[at] as number] = partner.length
      partner.push(lexicon.partner[at] as number)
      forward.push(lexicon.forward[at] as number)
      backward.push(lexicon.backward[at] as number)
      heldForward.push(lexicon.forward[at] as number)
      heldBackward.push(lexicon.backward[at] as number)
      source.push(lexicon.source[at] as number)
    }
    const own = left.beadCount[type] as number
    for (let entry = table.start[type] as number; entry < (table.start[type + 1] as number); entry++) {
      const other = table.partner[entry] as number
      const count = table.count[entry] as number
      const rest = count * (1 - 1 / (table.together[entry] as number))
      const otherCount = right.beadCount[other] as number
      const given = count / (own + SMOOTHING)
      if (given < MIN_LEARNED) continue
      let at = place[other] as number
      if (at < 0) {
        at = partner.length
        partner.push(other)
        forward.push(0)
        backward.push(0)
        heldForward.push(0)
        heldBackward.push(0)
        source.push(MatchSource.learned)
      }
      if (given > (forward[at] as number)) source[at] = MatchSource.learned
      forward[at] = Math.max(forward[at] as number, given)
      backward[at] = Math.max(backward[at] as number, count / (otherCount + SMOOTHING))
      heldForward[at] = Math.max(heldForward[at] as number, rest / (own - 1 + SMOOTHING))
      heldBackward[at] = Math.max(heldBackward[at] as number, rest / (otherCount - 1 + SMOOTHING))
    }
    for (let at = first; at < partner.length; at++) place[partner[at] as number] = -1
    start[type + 1] = partner.length
  }
  return [
    {
      start,
      partner: Int32Array.from(partner),
      forward: Float32Array.from(forward),
      backward: Float32Array.from(backward),
      source: Uint8Array.from(source)
    },
    Float32Array.from(heldForward),
    Float32Array.from(heldBackward)
  ]
}

/**
 * Adds to a model the word translations that a first path suggests (IBM model 1 over the beads, Brown et al.
 * 1993, on preselected pairs). Sentences that were learned from are judged without their own share: otherwise
 * a path would confirm itself.
 */
export function learnLexicon(model: PairModel, path: readonly PathBead[]): PairModel {
  const groups = groupsOf(path)
  const beads = groups.left.length
  const left = beadTypes(model.left.profile, groups.left)
  const right = beadTypes(model.right.profile, groups.right)
  let table = candidates(
    left,
    right,
    model.left.profile.types.length,
    model.right.profile.types.length,
    beads
  )
  for (let at = 0; at < ROUNDS; at++) table = round(table, left, right, beads)
  const [lexicon, heldForward, heldBackward] = joined(model, table, left, right)
  return withLexicon(model, lexicon, heldForward, heldBackward, groups.left, groups.right)
}
