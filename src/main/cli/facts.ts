import { readFacts } from '../../domain/facts/read-facts.ts'
import { segmentText } from '../../domain/segmentation/segment.ts'
import { readInput, textOf } from './input.ts'
import { languageOf } from './language.ts'
import { ownRulesOf } from './own-rules.ts'
import { print, tabLine } from './print.ts'

export type FactsOptions = { readonly lang?: string; readonly json?: true }

/** `facts`: a fact a line: number of the sentence from 0, kind, value, words as written. */
export async function facts(file: string, options: FactsOptions): Promise<void> {
  const text = await textOf(await readInput(file))
  const language = await languageOf(options.lang, text)
  const found = segmentText(text, { language, rules: await ownRulesOf(language) }).flatMap(
    ({ start, end }, sentence) =>
      readFacts(text.slice(start, end), language).map((fact) => ({
        sentence,
        ...fact,
        start: start + fact.start,
        end: start + fact.end
      }))
  )
  if (options.json) return print(`${JSON.stringify({ language, facts: found }, null, 1)}\n`)
  await print(
    found.map(({ sentence, kind, value, surface }) => tabLine([sentence, kind, value, surface])).join('')
  )
}
