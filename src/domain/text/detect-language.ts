import type { LanguageTag } from '../model.ts'
import { LANGUAGE_PROFILES } from './language-profiles.ts'

/** The language of a text. */
export type DetectedLanguage = {
  /** `und` when the text gives no hint at all, else the likeliest language, also when it is not decided. */
  readonly language: LanguageTag
  /** Probability in 0..1 among the known languages. */
  readonly confidence: number
  /** False when the text is too short or too mixed to rely on the answer. */
  readonly isDecided: boolean
}

/** More of a text than this says nothing new. */
const MAX_SAMPLE = 20_000
const DECIDED = 0.8
/** Evidence (in words that fit no other language) below which nothing is decided. */
const MIN_EVIDENCE = 1.2
const WORD_WEIGHT = 1.6
const MARK_WEIGHT = 0.35

type Weights = ReadonlyMap<string, readonly (readonly [language: number, weight: number])[]>

/** How much a key speaks for each language that has it: the fewer have it, the more. */
function weightsOf(key: 'words' | 'marks', factor: number): Weights {
  const owners = new Map<string, number[]>()
  LANGUAGE_PROFILES.forEach((profile, index) => {
    for (const entry of new Set(profile[key].trim().split(/\s+/))) {
      owners.set(entry, [...(owners.get(entry) ?? []), index])
    }
  })
  const total = LANGUAGE_PROFILES.length
  return new Map(
    [...owners].map(([entry, languages]) => {
      const weight = factor * Math.log(total / languages.length)
      return [entry, languages.map((language) => [language, weight] as const)] as const
    })
  )
}

const WORDS = weightsOf('words', WORD_WEIGHT / Math.log(LANGUAGE_PROFILES.length))
const MARKS = weightsOf('marks', MARK_WEIGHT / Math.log(LANGUAGE_PROFILES.length))
const LONGEST_MARK = 5

/** Scripts that one language (of those that news is read in) writes. */
const SCRIPTS: readonly (readonly [RegExp, LanguageTag])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/[іїєґІЇЄҐ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru']
]

/** Names the language of a text from its small words and its letters; works best on a sentence or more. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text)
  const byScript = detectScript(sample)
  if (byScript !== null) return byScript
  const scores = scoreWords(sample)
  const best = scores.indexOf(Math.max(...scores))
  const evidence = scores[best] ?? 0
  const language = LANGUAGE_PROFILES[best]?.language
  if (language === undefined || evidence <= 0) return { language: 'und', confidence: 0, isDecided: false }
  const sum = scores.reduce((total, score) => total + Math.exp(score - evidence), 0)
  const confidence = 1 / sum
  return { language, confidence, isDecided: confidence >= DECIDED && evidence >= MIN_EVIDENCE }
}

/** The longest lines first: they are the article, short ones are menus and names. */
function sampleOf(text: string): string {
  const head = text.slice(0, MAX_SAMPLE * 5).normalize('NFC')
  if (head.length <= MAX_SAMPLE && !head.includes('\n')) return head
  const lines = head.split('\n').filter((line) => !/^\s*(?:https?:|www\.)\S+\s*$/.test(line))
  return lines
    .sort((a, b) => b.length - a.length)
    .join('\n')
    .slice(0, MAX_SAMPLE)
}

function detectScript(sample: string): DetectedLanguage | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return { language: 'und', confidence: 0, isDecided: false }
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    const needed = language === 'uk' ? 0.02 : language === 'ja' ? 0.1 : 0.4
    if (share > needed) {
      return { language, confidence: Math.min(1, 0.5 + share / 2), isDecided: letters >= 8 }
    }
  }
  return null
}

function scoreWords(sample: string): number[] {
  const scores = LANGUAGE_PROFILES.map(() => 0)
  const add = (weights: Weights, key: string) => {
    for (const [language, weight] of weights.get(key) ?? [])
      scores[language] = (scores[language] ?? 0) + weight
  }
  for (const word of sample.match(/[\p{L}\p{M}'’]+/gu) ?? []) {
    const isName = /^\p{Lu}/u.test(word)
    const lower = word.toLowerCase()
    add(WORDS, lower)
    if (isName && lower.length > 3) continue
    const bordered = `_${lower}_`
    for (let length = 1; length <= LONGEST_MARK; length++) {
      for (let at = 0; at + length <= bordered.length; at++) add(MARKS, bordered.slice(at, at + length))
    }
  }
  return scores
}
