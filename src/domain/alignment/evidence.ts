import type { Fact, FactKind } from '../facts/fact.ts'
import { readFacts } from '../facts/read-facts.ts'
import type { Evidence, EvidenceKind } from '../model.ts'
import { foldText } from '../text/fold.ts'
import { lengthFit, type LengthModel } from './length-model.ts'
import { type Lexicon, MatchSource } from './lexicon.ts'
import type { Profile } from './profile.ts'
import type { AlignmentColumn } from './suggestion.ts'
import type { TableRow } from './table.ts'
import { TokenClass } from './token-class.ts'

/** What reasons are read from: the columns and what was used to align them. */
export type EvidenceSources = {
  readonly columns: readonly AlignmentColumn[]
  readonly profiles: readonly Profile[]
  /** By `x y` with x < y. */
  readonly lexicons: ReadonlyMap<string, Lexicon>
  readonly lengths: ReadonlyMap<string, LengthModel>
}

/** Reasons shown beside a cell. */
const MAX_REASONS = 6
/** Likelihood ratio in nats that counts as full strength. */
const FULL_STRENGTH = 7
const MIN_STRENGTH = 0.2
/** Tokens added to every count, so that words of a short text count as rare. */
const BACKGROUND = 1000
const MIN_LENGTH_FIT = 0.4
/** Length is a weak reason however well it fits. */
const LENGTH_STRENGTH = 0.35

const KIND_OF_SOURCE: Readonly<Record<number, EvidenceKind>> = {
  [MatchSource.same]: 'word',
  [MatchSource.cognate]: 'word',
  [MatchSource.vocabulary]: 'vocabulary',
  [MatchSource.dictionary]: 'dictionary',
  [MatchSource.learnedElsewhere]: 'learned',
  [MatchSource.learned]: 'learned'
}
const FIGURE_KINDS: ReadonlySet<FactKind> = new Set(['number', 'money', 'percentage', 'date'])

/** A word as it is written in one of the sentences; word groups of a list are compared without diacritics. */
function surfaceOf(column: AlignmentColumn, sentences: readonly number[], key: string): string {
  for (const sentence of sentences) {
    const text = column.sentences[sentence]?.text ?? ''
    const lower = text.toLowerCase()
    const at = lower.indexOf(key)
    if (at >= 0) return text.slice(at, at + key.length)
    const folded = foldText(text)
    const place = folded.length === text.length ? folded.indexOf(key) : -1
    if (place >= 0) return text.slice(place, place + key.length)
  }
  return key
}

const labelOf = (fact: Fact): string => (fact.kind === 'percentage' ? fact.value : fact.surface)

function figuresOf(column: AlignmentColumn, sentences: readonly number[]): Fact[] {
  return sentences.flatMap((sentence) => {
    const text = column.sentences[sentence]?.text ?? ''
    if (!/\d/.test(text)) return []
    return readFacts(text, column.language).filter((fact) => FIGURE_KINDS.has(fact.kind))
  })
}

/** Reasons from figures: those that another cell holds too, and those that differ although both cells have some. */
function figureReasons(own: readonly Fact[], others: readonly (readonly Fact[])[]): Evidence[] {
  const reasons: Evidence[] = []
  for (const fact of own) {
    const isShared = others.some((facts) => facts.some((other) => other.value === fact.value))
    if (isShared) {
      reasons.push({ kind: fact.kind as EvidenceKind, label: labelOf(fact), score: 0.95, isConflict: false })
      continue
    }
    const rival = others
      .flatMap((facts) => facts.filter((other) => other.kind === fact.kind))
      .find((other) => !own.some((mine) => mine.value === other.value))
    if (rival === undefined) continue
    const label = `${labelOf(fact)} ≠ ${labelOf(rival)}`
    reasons.push({ kind: fact.kind as EvidenceKind, label, score: 0.8, isConflict: true })
  }
  return reasons
}

type WordMatch = {
  readonly leftType: number
  readonly rightType: number
  readonly kind: EvidenceKind
  readonly score: number
}

function typesOf(profile: Profile, sentences: readonly number[]): Set<number> {
  const types = new Set<number>()
  for (const sentence of sentences)
    for (
      let at = profile.tokenStart[sentence] as number;
      at < (profile.tokenStart[sentence + 1] as number);
      at++
    )
      types.add(profile.tokenType[at] as number)
  return types
}

const isWordLike = (tokenClass: number): boolean =>
  (tokenClass >= TokenClass.acronym && tokenClass <= TokenClass.shortWord) || tokenClass === TokenClass.phrase

const isNameClass = (tokenClass: number): boolean =>
  tokenClass === TokenClass.name || tokenClass === TokenClass.acronym

/** Words alike are a name when one of the languages writes them as one. */
function kindOf(
  left: Profile,
  leftType: number,
  right: Profile,
  rightType: number,
  source: number
): EvidenceKind {
  const kind = KIND_OF_SOURCE[source] ?? 'word'
  const isName =
    isNameClass(left.typeClass[leftType] as number) || isNameClass(right.typeClass[rightType] as number)
  return kind === 'word' && isName ? 'name' : kind
}

/** The words of two cells that translate each other, each left word with its best partner. */
function wordMatches(
  left: Profile,
  right: Profile,
  lexicon: Lexicon,
  a: readonly number[],
  b: readonly number[]
): WordMatch[] {
  const present = typesOf(right, b)
  const matches: WordMatch[] = []
  for (const type of typesOf(left, a)) {
    if (!isWordLike(left.typeClass[type] as number)) continue
    let best: WordMatch | null = null
    for (let at = lexicon.start[type] as number; at < (lexicon.start[type + 1] as number); at++) {
      const partner = lexicon.partner[at] as number
      if (!present.has(partner)) continue
      const rarity = (right.tokenType.length + BACKGROUND) / (1 + (right.typeCount[partner] as number))
      const score = Math.min(
        1,
        Math.max(0, Math.log((lexicon.forward[at] as number) * rarity) / FULL_STRENGTH)
      )
      if (score < MIN_STRENGTH || (best !== null && score <= best.score)) continue
      best = {
        leftType: type,
        rightType: partner,
        kind: kindOf(left, type, right, partner, lexicon.source[at] as number),
        score
      }
    }
    if (best !== null) matches.push(best)
  }
  return matches
}

function labelled(
  sources: EvidenceSources,
  row: TableRow,
  x: number,
  y: number,
  match: WordMatch,
  isLeft: boolean
): Evidence {
  const left = surfaceOf(
    sources.columns[x] as AlignmentColumn,
    row[x] ?? [],
    (sources.profiles[x] as Profile).types[match.leftType] as string
  )
  const right = surfaceOf(
    sources.columns[y] as AlignmentColumn,
    row[y] ?? [],
    (sources.profiles[y] as Profile).types[match.rightType] as string
  )
  const [own, other] = isLeft ? [left, right] : [right, left]
  const label = own.toLowerCase() === other.toLowerCase() ? own : `${own} = ${other}`
  return { kind: match.kind, label, score: match.score, isConflict: false }
}

const charactersOf = (profile: Profile, sentences: readonly number[]): number =>
  sentences.reduce((total, sentence) => total + (profile.lengths[sentence] as number), 0)

function lengthReason(
  model: LengthModel | undefined,
  left: Profile,
  right: Profile,
  a: readonly number[],
  b: readonly number[]
): Evidence[] {
  if (model === undefined) return []
  const fit = lengthFit(model, charactersOf(left, a), charactersOf(right, b))
  return fit < MIN_LENGTH_FIT
    ? []
    : [{ kind: 'length', label: '', score: LENGTH_STRENGTH * fit, isConflict: false }]
}

/** The strongest reasons, each label once; reasons against always stay. */
function strongest(reasons: readonly Evidence[]): Evidence[] {
  const byLabel = new Map<string, Evidence>()
  for (const reason of reasons) {
    const known = byLabel.get(reason.label)
    const isName = reason.kind === 'name' || known?.kind === 'name'
    const stronger = known !== undefined && known.score >= reason.score ? known : reason
    byLabel.set(reason.label, isName ? { ...stronger, kind: 'name' } : stronger)
  }
  const sorted = [...byLabel.values()].sort(
    (a, b) => Number(b.isConflict) - Number(a.isConflict) || b.score - a.score
  )
  return sorted.slice(0, MAX_REASONS).sort((a, b) => b.score - a.score)
}

/** Why the sentences of a row belong together: reasons by column, strongest first; empty for rows of one column. */
export function collectEvidence(row: TableRow, sources: EvidenceSources): Evidence[][] {
  const filled = row.flatMap((cell, x) => (cell.length > 0 ? [x] : []))
  const reasons: Evidence[][] = row.map(() => [])
  if (filled.length < 2) return reasons
  const figures = row.map((cell, x) => figuresOf(sources.columns[x] as AlignmentColumn, cell))
  for (const x of filled) {
    const others = filled.filter((y) => y !== x).map((y) => figures[y] ?? [])
    reasons[x]?.push(...figureReasons(figures[x] ?? [], others))
  }
  for (const x of filled)
    for (const y of filled) {
      if (y <= x) continue
      const left = sources.profiles[x] as Profile
      const right = sources.profiles[y] as Profile
      const lexicon = sources.lexicons.get(`${x} ${y}`)
      if (lexicon === undefined) continue
      for (const match of wordMatches(left, right, lexicon, row[x] ?? [], row[y] ?? [])) {
        reasons[x]?.push(labelled(sources, row, x, y, match, true))
        reasons[y]?.push(labelled(sources, row, x, y, match, false))
      }
      const length = lengthReason(sources.lengths.get(`${x} ${y}`), left, right, row[x] ?? [], row[y] ?? [])
      reasons[x]?.push(...length)
      reasons[y]?.push(...length)
    }
  return reasons.map(strongest)
}
