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

/** Keeps the words clearly associated with one that is in `own` beads, the most associated first. */
function keepAssociated(words: number[], together: Int32Array, own: number, beadCount: Int32Array): void {
  const dice = (other: number): number =>
    (2 * (together[other] as number)) / (own + (beadCount[other] as number))
  let kept = 0
  for (const other of words) if (dice(other) >= MIN_ASSOCIATION) words[kept++] = other
  words.length = kept
  words.sort((a, b) => dice(b) - dice(a) || a - b)
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
  const seen: number[] = []
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
          if (counts[other] === 0) seen.push(other)
          if (counts[other] === MIN_TOGETHER - 1) touched.push(other)
          counts[other] = (counts[other] as number) + 1
        }
      }
      keepAssociated(touched, counts, own, right.beadCount)
      for (const other of touched.slice(0, MAX_PARTNERS)) {
        partner.push(other)
        together.push(counts[other] as number)
      }
      for (const other of seen) counts[other] = 0
      seen.length = 0
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

/** A lexicon with room for more entries, filled type by type. */
class LexiconWriter {
  readonly start: Int32Array
  readonly partner: Int32Array
  readonly forward: Float32Array
  readonly backward: Float32Array
  readonly heldForward: Float32Array
  readonly heldBackward: Float32Array
  readonly source: Uint8Array
  count = 0

  constructor(types: number, room: number) {
    this.start = new Int32Array(types + 1)
    this.partner = new Int32Array(room)
    this.forward = new Float32Array(room)
    this.backward = new Float32Array(room)
    this.heldForward = new Float32Array(room)
    this.heldBackward = new Float32Array(room)
    this.source = new Uint8Array(room)
  }

  /** Copies what was known of a type; `place` is told where each partner went. */
  copy(lexicon: Lexicon, type: number, place: Int32Array): void {
    for (let from = lexicon.start[type] as number; from < (lexicon.start[type + 1] as number); from++) {
      const at = this.add(lexicon.partner[from] as number, lexicon.source[from] as number, place)
      this.forward[at] = this.heldForward[at] = lexicon.forward[from] as number
      this.backward[at] = this.heldBackward[at] = lexicon.backward[from] as number
    }
  }

  add(partner: number, source: number, place: Int32Array): number {
    const at = this.count++
    place[partner] = at
    this.partner[at] = partner
    this.source[at] = source
    return at
  }
}

/** Joins the learned words with what was known; the stronger probability of a pair wins. */
function joined(model: PairModel, table: Table, left: BeadTypes, right: BeadTypes): LexiconWriter {
  const { lexicon } = model
  const types = lexicon.start.length - 1
  const writer = new LexiconWriter(types, lexicon.partner.length + table.partner.length)
  const place = new Int32Array(model.right.profile.types.length).fill(-1)
  for (let type = 0; type < types; type++) {
    const first = writer.count
    writer.copy(lexicon, type, place)
    const own = left.beadCount[type] as number
    for (let entry = table.start[type] as number; entry < (table.start[type + 1] as number); entry++) {
      const count = table.count[entry] as number
      const given = count / (own + SMOOTHING)
      if (given < MIN_LEARNED) continue
      const other = table.partner[entry] as number
      const others = right.beadCount[other] as number
      const rest = count * (1 - 1 / (table.together[entry] as number))
      const known = place[other] as number
      const at = known >= 0 ? known : writer.add(other, MatchSource.learned, place)
      if (given > (writer.forward[at] as number)) writer.source[at] = MatchSource.learned
      writer.forward[at] = Math.max(writer.forward[at] as number, given)
      writer.backward[at] = Math.max(writer.backward[at] as number, count / (others + SMOOTHING))
      writer.heldForward[at] = Math.max(writer.heldForward[at] as number, rest / (own - 1 + SMOOTHING))
      writer.heldBackward[at] = Math.max(writer.heldBackward[at] as number, rest / (others - 1 + SMOOTHING))
    }
    for (let at = first; at < writer.count; at++) place[writer.partner[at] as number] = -1
    writer.start[type + 1] = writer.count
  }
  return writer
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
  const lexicon = joined(model, table, left, right)
  return withLexicon(model, lexicon, lexicon.heldForward, lexicon.heldBackward, groups.left, groups.right)
}
