import { align } from '../../domain/alignment/align.ts'
import { loadVocabulary } from '../../domain/alignment/load-vocabulary.ts'
import type { AlignmentColumn, AlignmentMode } from '../../domain/alignment/suggestion.ts'
import type { LanguageTag } from '../../domain/model.ts'
import { segmentText } from '../../domain/segmentation/segment.ts'
import { plainTextOf, readInput, textOf } from './input.ts'
import { readDictionaries } from './dictionaries.ts'
import { isLanguageTag } from './language.ts'
import { ownRulesOf } from './own-rules.ts'
import { showProgress } from './progress.ts'
import type { ResultFormat } from './align-formats.ts'
import { sentenceLine } from './segment.ts'
import { UsageError } from './usage-error.ts'
import { writeResult } from './write-result.ts'

export type AlignOptions = {
  readonly langs: readonly LanguageTag[]
  readonly sentences?: true
  readonly mode: AlignmentMode
  readonly dictionary: readonly string[]
  readonly format: ResultFormat
  readonly scores?: true
  readonly output?: string
}

/** `align`: one row of the table a line; what the columns' numbers count are the sentences as `segment` cuts them. */
export async function alignFiles(
  files: readonly string[],
  options: AlignOptions,
  version: string
): Promise<void> {
  checkUsage(files, options)
  const columns: AlignmentColumn[] = []
  for (const [index, file] of files.entries()) {
    columns.push(await readColumn(file, options.langs[index] ?? 'und', options.sentences === true))
  }
  const dictionary = await readDictionaries(options.dictionary, options.langs)
  const progress = showProgress('align')
  const result = align(columns, {
    mode: options.mode,
    dictionary,
    vocabulary: await loadVocabulary(),
    // Only JSON Lines says why a row was made.
    withEvidence: options.format === 'jsonl',
    onProgress: (done) => {
      progress.report(done, '')
      return true
    }
  })
  progress.end()
  const { formatResult } = await import('./align-formats.ts')
  const { format, scores } = options
  const lines = formatResult(columns, result, { format, hasScores: scores === true, version })
  await writeResult(lines, options.output)
}

function checkUsage(files: readonly string[], { langs }: AlignOptions): void {
  if (files.length < 2) throw new UsageError('align needs at least two files')
  if (langs.length !== files.length) {
    throw new UsageError(`--langs names ${langs.length} languages for ${files.length} files`)
  }
  const unknown = langs.find((tag) => !isLanguageTag(tag))
  if (unknown !== undefined) throw new UsageError(`--langs: ${unknown} is not a language code`)
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input can be read once only')
}

async function readColumn(
  file: string,
  language: LanguageTag,
  hasSentences: boolean
): Promise<AlignmentColumn> {
  const input = await readInput(file)
  if (hasSentences) return { language, sentences: sentenceLines(await plainTextOf(input)) }
  const text = await textOf(input)
  const spans = segmentText(text, { language, rules: await ownRulesOf(language) })
  const sentences = spans.map(({ start, end, paragraph }) => ({
    text: sentenceLine(text.slice(start, end)),
    paragraph
  }))
  return { language, sentences }
}

/** One sentence a line; empty lines end a paragraph and are not counted. */
function sentenceLines(text: string): AlignmentColumn['sentences'] {
  let paragraph = 1
  let isBroken = false
  const sentences: { text: string; paragraph: number }[] = []
  for (const line of text.split('\n')) {
    const sentence = line.trim()
    if (sentence === '') {
      isBroken = sentences.length > 0
      continue
    }
    if (isBroken) paragraph++
    isBroken = false
    sentences.push({ text: sentence, paragraph })
  }
  return sentences
}
