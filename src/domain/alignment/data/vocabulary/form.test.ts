import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '../../load-vocabulary.ts'
import { normaliseWord } from '../../vocabulary.ts'
import { CORE_VOCABULARY } from '../core-vocabulary.ts'

const HEADER = ['de', 'pl', 'vi', 'nb', 'en']
const MIN_LANGUAGES = 2
const MIN_STEM = 3
const MAX_BYTES = 2_000_000

type List = { readonly name: string; readonly text: string }

async function readTopic(file: string): Promise<List> {
  const exported = Object.values((await import(/* @vite-ignore */ `./${file}`)) as Record<string, unknown>)
  expect(exported, file).toHaveLength(1)
  return { name: file, text: exported[0] as string }
}

const topicFiles = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts')
)
const topics = await Promise.all(topicFiles.map(readTopic))
const lists: readonly List[] = [{ name: 'core-vocabulary.ts', text: CORE_VOCABULARY }, ...topics]

const conceptLines = (text: string): string[] =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** Each alternative of a concept with its language. */
function alternativesOf(line: string): { language: string; word: string }[] {
  const fields = line.split('\t')
  return HEADER.flatMap((language, at) =>
    (fields[at] ?? '') === '' ? [] : (fields[at] as string).split('|').map((word) => ({ language, word }))
  )
}

/** The lines of a list in which some alternative is not as it should be. */
function linesWith(text: string, isWrong: (word: string, language: string) => boolean): string[] {
  return conceptLines(text).filter((line) =>
    alternativesOf(line).some(({ word, language }) => isWrong(word, language))
  )
}

const shortStems = (word: string): boolean =>
  word.split(' ').some((part) => part.endsWith('*') && part.length - 1 < MIN_STEM)

describe.each(lists)('$name', ({ text }) => {
  it('begins with the languages and ends with a line break', () => {
    expect(text.slice(0, text.indexOf('\n')).split('\t')).toEqual(HEADER)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('has five fields a line, at least two of them filled', () => {
    const wrong = conceptLines(text).filter((line) => {
      const fields = line.split('\t')
      return fields.length !== HEADER.length || fields.filter((field) => field !== '').length < MIN_LANGUAGES
    })
    expect(wrong).toEqual([])
  })

  it('is composed Unicode in which nothing but a space stands beside the words', () => {
    expect(text).toBe(text.normalize('NFC'))
    expect(
      linesWith(text, (word) => word === '' || word !== word.trim() || / {2}|\r|\u00a0/.test(word))
    ).toEqual([])
  })

  it('has no line twice', () => {
    const lines = conceptLines(text)
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })
})

describe.each(topics)('$name', ({ text }) => {
  it('has words as the aligner reads them: lower case, letters only', () => {
    expect(
      linesWith(text, (word) => word !== word.toLowerCase() || !/^[\p{L}\p{M}* ]+$/u.test(word))
    ).toEqual([])
  })

  it('has a star only at the end of a word, after at least three letters', () => {
    expect(linesWith(text, (word) => /\*[^ ]/.test(word) || shortStems(word))).toEqual([])
  })

  it('has no alternative twice in a field', () => {
    const wrong = conceptLines(text).filter((line) => {
      const forms = alternativesOf(line).map(
        ({ language, word }) => `${language} ${normaliseWord(language, word)}`
      )
      return new Set(forms).size !== forms.length
    })
    expect(wrong).toEqual([])
  })
})

describe('the word lists together', () => {
  it('share no line', () => {
    const lines = lists.flatMap(({ text }) => conceptLines(text))
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })

  it('are all loaded', async () => {
    const vocabulary = await loadVocabulary()
    expect(vocabulary.languages).toEqual(expect.arrayContaining(HEADER))
    expect(vocabulary.conceptCount).toBe(lists.reduce((sum, { text }) => sum + conceptLines(text).length, 0))
  })

  it('stay small enough to be loaded at once', () => {
    const bytes = lists.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0)
    expect(bytes).toBeLessThan(MAX_BYTES)
  })
})
