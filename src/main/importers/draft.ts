import type { DocumentMetadata, LanguageTag } from '../../domain/model.ts'
import type { ArticleLine } from '../../domain/segmentation/boilerplate.ts'
import { readMetadata, type ArticleMetadata } from '../../domain/segmentation/read-metadata.ts'
import { ownRulesFor, type OwnRules } from '../../domain/segmentation/rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportDraft, ImportWarning, Reason } from '../../shared/contract.ts'
import { articleLines } from './article-lines.ts'
import { cutLines, openingOf } from './cut-lines.ts'
import { fingerprintOf } from './fingerprint.ts'
import { decideLanguage, type DecidedLanguage } from './decide-language.ts'
import { keepLines, linesOf } from './line-offsets.ts'
import type { ContainerMetadata, SourceText } from './source-text.ts'

export type DraftOptions = {
  readonly token: string
  readonly fileName: string
  /** As a person chose it; `null`: found out. */
  readonly language: LanguageTag | null
  readonly rules: OwnRules
}

export type Draft = { readonly draft: ImportDraft; readonly fingerprint: string }

/** As many as the import sheet and the contract take. */
const MAX_LINES = 1_000_000
/** So many sentences are more than an article has. */
const VERY_LONG = 5000
const MAX_LENGTHS = { title: 1000, outlet: 300, author: 300, url: 4000 } as const

/** Proposes what the import sheet shows of one file. Throws `file.noSentence` when no line of it could be kept. */
export function draftArticle(source: SourceText, options: DraftOptions): Draft {
  if (linesOf(source.text).length > MAX_LINES) throw new AppError('file.tooLarge', { lines: MAX_LINES })
  const decided = decideLanguage(source, options.language)
  const { language } = decided
  const lines = articleLines(source, language)
  const cuts = cutLines(source.text, lines, {
    language,
    rules: ownRulesFor(options.rules, language)
  })
  const sentences = cuts.reduce((sum, cut, line) => sum + (lines[line]?.isKept ? cut.sentences : 0), 0)
  if (cuts.every((cut) => cut.sentences === 0)) throw new AppError('file.noSentence')
  const read = readMetadata(source.text, lines, { language, fileName: options.fileName })
  const { values, reasons } = proposeMetadata(source.metadata, read, options.fileName)
  const draft: ImportDraft = {
    file: options.token,
    fileName: options.fileName,
    format: source.format,
    encoding: source.encoding,
    language,
    languageConfidence: decided.confidence,
    ...values,
    reasons: { ...reasons, language: decided.reason },
    lines: lines.map(({ start, end, role, isKept }, index) => ({
      text: source.text.slice(start, end),
      role,
      isKept,
      sentences: cuts[index]?.sentences ?? 0,
      doubts: cuts[index]?.doubts ?? []
    })),
    opening: openingOf(cuts),
    warnings: warningsOf(source, decided, values, sentences)
  }
  return { draft, fingerprint: fingerprintOf(keepLines(source.text, lines, keptOf(lines))) }
}

const keptOf = (lines: readonly ArticleLine[]) => (line: number) => lines[line]?.isKept === true

type Proposal = { readonly values: DocumentMetadata; readonly reasons: ImportDraft['reasons'] }

/** What the container says counts more than what the text says, and that more than the file's name. */
function proposeMetadata(container: ContainerMetadata, read: ArticleMetadata, fileName: string): Proposal {
  const pick = (
    field: keyof DocumentMetadata
  ): { readonly value: string; readonly reason: Reason | null } => {
    const stated = container[field]
    if (stated) return { value: stated, reason: { kind: 'metadata', surface: stated } }
    const { value, reason } = read[field]
    return { value: value ?? '', reason }
  }
  const found = {
    title: pick('title'),
    date: pick('date'),
    outlet: pick('outlet'),
    author: pick('author'),
    url: pick('url')
  }
  const title = found.title.value === '' ? titleOfName(fileName) : found.title
  const values = {
    title: title.value.slice(0, MAX_LENGTHS.title),
    date: found.date.value === '' ? null : found.date.value,
    outlet: found.outlet.value.slice(0, MAX_LENGTHS.outlet),
    author: found.author.value.slice(0, MAX_LENGTHS.author),
    url: found.url.value.slice(0, MAX_LENGTHS.url)
  }
  const reasons = Object.entries({ ...found, title }).flatMap(([field, { reason }]) =>
    reason ? [[field, reason]] : []
  )
  return { values, reasons: Object.fromEntries(reasons) as ImportDraft['reasons'] }
}

function titleOfName(fileName: string): { readonly value: string; readonly reason: Reason } {
  const value = fileName.replace(/\.[^.]+$/, '')
  return { value, reason: { kind: 'fileName', surface: fileName } }
}

function warningsOf(
  { encoding, isEncodingSure }: SourceText,
  { isSure }: DecidedLanguage,
  { date }: DocumentMetadata,
  sentences: number
): readonly ImportWarning[] {
  return [
    ...(isSure ? [] : [{ kind: 'languageUnsure' } as const]),
    ...(date === null ? [{ kind: 'noDate' } as const] : []),
    ...(isEncodingSure || encoding === null ? [] : [{ kind: 'encodingUnsure', encoding } as const]),
    ...(sentences > VERY_LONG ? [{ kind: 'veryLong', sentences } as const] : [])
  ]
}
