import type { LanguageTag } from '../../domain/model.ts'
import { detectLanguage } from '../../domain/text/detect-language.ts'
import type { Reason } from '../../shared/contract.ts'
import { articleLines } from './article-lines.ts'
import type { SourceText } from './source-text.ts'

export type DecidedLanguage = {
  readonly language: LanguageTag
  /** Probability in 0..1; 1 when a person chose it. */
  readonly confidence: number
  readonly isSure: boolean
  readonly reason: Reason
}

/** Longer texts are judged by their beginning, in UTF-16 units. */
const SAMPLE = 20_000
/** The language of an article: as chosen, else judged by the lines that will be kept, else as its container says. */
export function decideLanguage(source: SourceText, chosen: LanguageTag | null): DecidedLanguage {
  if (chosen !== null) {
    return {
      language: chosen.toLowerCase(),
      confidence: 1,
      isSure: true,
      reason: { kind: 'chosen', surface: '' }
    }
  }
  const stated = source.metadata.language
  const { language, confidence, isDecided } = detectLanguage(keptSample(source, stated ?? 'und'))
  // A page's own word counts less than its text: it is often the default of a template.
  if (!isDecided && stated !== undefined) {
    const reason = { kind: 'metadata', surface: stated } as const
    return {
      language: stated,
      confidence: stated === language ? confidence : 0.5,
      isSure: stated === language,
      reason
    }
  }
  const kind = language === 'und' ? 'undecided' : 'detected'
  return { language, confidence, isSure: isDecided, reason: { kind, surface: '' } }
}

function keptSample(source: SourceText, language: LanguageTag): string {
  const sample = { text: source.text.slice(0, SAMPLE), roles: source.roles }
  return articleLines(sample, language)
    .filter(({ isKept }) => isKept)
    .map(({ start, end }) => sample.text.slice(start, end))
    .join('\n')
}
