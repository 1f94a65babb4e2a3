import { segmentText } from '../../domain/segmentation/segment.ts'
import { readInput, textOf } from './input.ts'
import { languageOf } from './language.ts'
import { ownRulesOf } from './own-rules.ts'
import { print } from './print.ts'

export type SegmentOptions = { readonly lang?: string; readonly json?: true }

/** `segment`: every letter of the text comes out again; white space inside a sentence becomes one space. */
export async function segment(file: string, options: SegmentOptions): Promise<void> {
  const text = await textOf(await readInput(file))
  const language = await languageOf(options.lang, text)
  const spans = segmentText(text, { language, rules: await ownRulesOf(language) })
  if (options.json) {
    const segments = spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }))
    return print(`${JSON.stringify({ language, segments }, null, 1)}\n`)
  }
  let lines = ''
  let end = 0
  let paragraph = spans[0]?.paragraph
  for (const span of spans) {
    if (span.paragraph !== paragraph) lines += '\n'
    paragraph = span.paragraph
    lines += `${markers(text.slice(end, span.start))}${sentenceLine(text.slice(span.start, span.end))}\n`
    end = span.end
  }
  await print(lines)
}

/** A sentence as one line: what a text file breaks by width is put together again. */
export const sentenceLine = (sentence: string): string => sentence.replaceAll(/[^\S\uFEFF]+/g, ' ')

/** Byte order marks between sentences: white space to JavaScript, a character to those who compare the output. */
const markers = (gap: string): string => gap.replaceAll(/[^\uFEFF]+/g, '')
