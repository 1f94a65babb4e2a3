import { foldText } from '../text/fold.ts'
import type { Fact, FactKind } from './fact.ts'
import { isStarter, isTitle, placeOf } from './name-words.ts'

type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isInitial: boolean
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word)
const isRoman = (word: string): boolean => /^[IVXLCDM]+$/.test(word)
/** Languages that capitalise all nouns: one capital word says nothing there. */
const CAPITAL_NOUNS = new Set(['de', 'lb'])

function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const before = text.slice(0, match.index).trimEnd()
    const isInitial = /(^|[.!?:…»“”"„«(–—-])$/u.test(before)
    return { start: match.index, end: match.index + match[0].length, text: match[0], isInitial }
  })
}

/** Runs of capitalised words that only single spaces separate. */
function runs(text: string): readonly (readonly Word[])[] {
  const result: Word[][] = []
  let run: Word[] = []
  for (const word of words(text)) {
    const last = run.at(-1)
    const follows = last !== undefined && text.slice(last.end, word.start) === ' '
    if (isCapitalised(word.text) && (run.length === 0 || follows)) {
      run.push(word)
      continue
    }
    if (run.length > 0) result.push(run)
    run = isCapitalised(word.text) ? [word] : []
  }
  if (run.length > 0) result.push(run)
  return result
}

const fact = (
  text: string,
  part: readonly Word[],
  kind: FactKind,
  value: string,
  confidence: number
): Fact | null => {
  const [first, last] = [part[0], part.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    kind,
    start: first.start,
    end: last.end,
    surface: text.slice(first.start, last.end),
    value,
    confidence
  }
}

/** What is left of a run without titles before the name and words that are capitalised for other reasons. */
function trimmed(run: readonly Word[], language: string): { part: readonly Word[]; hadTitle: boolean } {
  let from = 0
  let hadTitle = false
  for (const word of run) {
    const folded = foldText(word.text)
    if (isTitle(folded, language)) hadTitle = true
    else if (!(word.isInitial && isStarter(folded, language))) break
    from++
  }
  return { part: run.slice(from), hadTitle }
}

/** A run without places and acronyms may be the name of a person. */
function readPerson(text: string, run: readonly Word[], language: string): Fact | null {
  const { part, hadTitle } = trimmed(run, language)
  if (part.length < 2 || part.length > 5) return null
  const value = part.map(({ text: word }) => foldText(word)).join(' ')
  return fact(text, part, 'person', value, hadTitle ? 0.85 : CAPITAL_NOUNS.has(language) ? 0.5 : 0.65)
}

function readRun(text: string, run: readonly Word[], language: string): readonly (Fact | null)[] {
  const facts: (Fact | null)[] = []
  let rest: Word[] = []
  for (const word of run) {
    const place = placeOf(foldText(word.text), language)
    if (place === null && !isAcronym(word.text)) {
      rest.push(word)
      continue
    }
    facts.push(readPerson(text, rest, language))
    rest = []
    if (place !== null) facts.push(fact(text, [word], 'place', place, 0.9))
    else if (!isRoman(word.text)) facts.push(fact(text, [word], 'organisation', word.text, 0.8))
  }
  facts.push(readPerson(text, rest, language))
  return facts
}

/**
 * Names of a text: countries (CLDR, value the ISO 3166 code), acronyms as organisations, and runs of two to five
 * capitalised words as persons, titles before them left out; values folded, so that `Tô Lâm` and `To Lam` agree.
 */
export function readNames(text: string, language: string): readonly Fact[] {
  return runs(text)
    .flatMap((run) => readRun(text, run, language))
    .filter((found) => found !== null)
}
