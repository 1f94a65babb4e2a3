import { z } from 'zod'
import type { BoundaryDoubt } from '../domain/segmentation/segmentation.ts'
import type { LineRole } from '../domain/segmentation/boilerplate.ts'
import type { EventId, LanguageTag, RowId, SegmentId, Table, TextDocument } from '../domain/model.ts'
import type { Edit, NextIds } from '../domain/table/edit.ts'
import type { Fact } from '../domain/facts/fact.ts'
import { editSchema } from './edit-schema.ts'
import { settingsPatchSchema, type Settings } from './settings.ts'

/** One callable method: its input is checked at run time, its output only by the compiler. */
export type Method<Parsed, Given, Output> = {
  readonly input: z.ZodType<Parsed, Given>
  readonly output: Output | undefined
}

const method = <Parsed, Given>(input: z.ZodType<Parsed, Given>) => ({
  returns: <Output>(): Method<Parsed, Given, Output> => ({ input, output: undefined })
})

const nothing = z.undefined()
const eventId = z.number().int().positive() as unknown as z.ZodType<EventId, EventId>
const documentId = z.number().int().positive()
const name = z.string().trim().min(1).max(300)
/** A file offered by the person or a place to write to; paths stay on the other side. */
const token = z.string().regex(/^[\w-]{16,100}$/)
/** Chosen by the caller, so that progress can be followed and the job cancelled before it answers. */
const jobId = z.string().regex(/^[\w-]{8,64}$/)
const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i)
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

const metadata = {
  language,
  title: z.string().max(1000),
  date: isoDate.nullable(),
  outlet: z.string().max(300),
  author: z.string().max(300),
  url: z.string().max(4000)
}

/** What a person chose for one file in the import sheet. Line numbers are 0-based indices into `ImportDraft.lines`. */
const importItem = z.object({
  file: token,
  /** As chosen in the sheet; null: detected again. */
  encoding: z.string().max(40).nullable(),
  ...metadata,
  keptLines: z.array(z.number().int().min(0)).max(1_000_000)
})
export type ImportItem = z.infer<typeof importItem>

const exportOptions = z.object({
  event: eventId,
  format: z.enum(['tsv', 'tmx', 'xliff', 'jsonl', 'html']),
  profile: z.enum(['pairs', 'table']).default('pairs'),
  /** Column keys in the wanted order; two for `pairs`, `tmx` and `xliff`. */
  columns: z.array(z.string().max(40)).min(1).max(64),
  isConfirmedOnly: z.boolean().default(false),
  /** Profile `table`: leave out rows where a chosen column is empty. */
  skipsEmpty: z.boolean().default(false),
  hasBom: z.boolean().default(false),
  /** Prefix `'` to fields that a spreadsheet would run as a formula. */
  isForExcel: z.boolean().default(false)
})
export type ExportOptions = z.infer<typeof exportOptions>

export const contract = {
  'app.info': method(nothing).returns<AppInfo>(),
  'settings.get': method(nothing).returns<Settings>(),
  'settings.set': method(settingsPatchSchema).returns<Settings>(),

  'project.current': method(nothing).returns<ProjectInfo | null>(),
  'project.list': method(nothing).returns<readonly KnownProject[]>(),
  /** Makes a project in the projects folder (or, with a token, where the person chose) and opens it. */
  'project.create': method(z.object({ name, target: token.nullable() })).returns<ProjectInfo>(),
  /** Opens a project of `project.list` by its key, or a file that the person offered. */
  'project.open': method(
    z.union([z.object({ key: z.string().max(100) }), z.object({ file: token })])
  ).returns<ProjectInfo>(),
  /** Writes a complete copy of the open project. */
  'project.saveCopy': method(z.object({ target: token })).returns<void>(),

  'events.list': method(nothing).returns<readonly EventSummary[]>(),
  'events.create': method(z.object({ name })).returns<EventSummary>(),
  'events.rename': method(z.object({ event: eventId, name })).returns<EventSummary>(),
  'events.remove': method(z.object({ event: eventId })).returns<void>(),
  /** Takes back the last `events.remove`, while the project stays open. */
  'events.restore': method(z.object({ event: eventId })).returns<EventSummary>(),

  'table.open': method(z.object({ event: eventId })).returns<EventSnapshot>(),
  /** Applies an edit to revision `revision`; `edit.staleTable` when the table has moved on. */
  'table.edit': method(
    z.object({ event: eventId, revision: z.number().int().min(0), edit: editSchema })
  ).returns<EditResult>(),
  'table.undo': method(z.object({ event: eventId, revision: z.number().int().min(0) })).returns<StepResult>(),
  'table.redo': method(z.object({ event: eventId, revision: z.number().int().min(0) })).returns<StepResult>(),
  /** Newest first. */
  'table.history': method(z.object({ event: eventId, limit: z.number().int().min(1).max(10_000) })).returns<
    readonly HistoryStep[]
  >(),

  'document.update': method(z.object({ document: documentId, ...metadata })).returns<TextDocument>(),
  'document.remove': method(z.object({ document: documentId })).returns<void>(),
  'document.source': method(z.object({ document: documentId })).returns<string>(),

  /**
   * Looks into files before they are read: a folder or plain archive gives the files that it holds, a file of aligned
   * texts says what it holds. One answer a file, in the given order.
   */
  'import.look': method(z.object({ job: jobId, files: z.array(token).min(1).max(10_000) })).returns<
    readonly (readonly FoundFile[])[]
  >(),
  /** Fetches one page or file from a web address, because the person asked for it, as a file like any other. */
  'import.fetchUrl': method(z.object({ job: jobId, url: z.string().trim().min(1).max(4000) })).returns<{
    readonly file: FileToken
    readonly name: string
  }>(),
  /** Makes an event of a file of aligned texts: a row a unit. `languages`: one a column, as the person left them. */
  'import.bitext': method(
    z.object({ job: jobId, file: token, newEvent: name, languages: z.array(language).min(2).max(64) })
  ).returns<ImportResult>(),
  /** Reads the files in a worker; one draft or one error a file, in the given order. */
  'import.preview': method(
    z.object({
      job: jobId,
      files: z
        .array(
          z.object({ file: token, language: language.nullable(), encoding: z.string().max(40).nullable() })
        )
        .min(1)
        .max(10_000)
    })
  ).returns<readonly ImportPreview[]>(),
  /** Pasted text becomes a file like any other. */
  'import.paste': method(
    z.object({ text: z.string().min(1).max(50_000_000), name: z.string().max(200) })
  ).returns<FileToken>(),
  /** Writes the built-in and the person's own rules of all languages as SRX 2.0. */
  'segmentation.exportSrx': method(z.object({ target: token })).returns<SrxExport>(),
  'import.commit': method(
    z.object({
      job: jobId,
      into: z.union([z.object({ event: eventId }), z.object({ newEvent: name })]),
      items: z.array(importItem).min(1).max(10_000)
    })
  ).returns<ImportResult>(),

  /** Aligns what is not confirmed, in a worker, as one step of the history. */
  'suggest.run': method(
    z.object({
      job: jobId,
      event: eventId,
      revision: z.number().int().min(0),
      mode: z.enum(['auto', 'translation', 'comparable'])
    })
  ).returns<SuggestResult>(),

  'export.preview': method(
    z.object({ options: exportOptions, maxLines: z.number().int().min(1).max(200) })
  ).returns<ExportPreview>(),
  'export.run': method(
    z.object({ job: jobId, options: exportOptions, target: token })
  ).returns<ExportResult>(),

  'facts.read': method(z.object({ event: eventId })).returns<readonly DocumentFacts[]>(),
  'search.run': method(
    z.object({
      query: z.string().min(1).max(1000),
      language: language.nullable(),
      limit: z.number().int().min(1).max(1000)
    })
  ).returns<SearchResult>(),

  'job.cancel': method(z.object({ job: jobId })).returns<void>()
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
export type Input<M extends MethodName> = z.input<Contract[M]['input']>
export type ParsedInput<M extends MethodName> = z.output<Contract[M]['input']>
export type Output<M extends MethodName> = Exclude<Contract[M]['output'], undefined>

export type FileToken = string
export type SaveToken = string

export type AppInfo = {
  readonly version: string
  readonly host: 'electron' | 'browser'
  readonly platform: 'win32' | 'darwin' | 'linux'
  /** BCP 47 tag of the operating system's language. */
  readonly systemLocale: string
  /** Whether the host can show the operating system's open and save dialogs. */
  readonly hasDialogs: boolean
  /** Folder with the projects as shown to the person, e.g. `~/Tetrapla`. */
  readonly dataFolder: string
}

export type ProjectInfo = {
  readonly name: string
  /** File name with extension, without folders. */
  readonly fileName: string
  readonly isSample: boolean
  readonly eventCount: number
  readonly documentCount: number
  /** ISO 8601 time, `null` before the first backup. */
  readonly lastBackup: string | null
}

export type KnownProject = {
  readonly key: string
  readonly name: string
  readonly lastOpened: string | null
  readonly isOpen: boolean
}

export type EventSummary = {
  readonly id: EventId
  readonly name: string
  /** A chip a document, in column order. */
  readonly documents: readonly {
    readonly key: string
    readonly language: LanguageTag
    readonly title: string
    readonly outlet: string
  }[]
  /** Shortened or full ISO dates of the first and the last article. */
  readonly dates: { readonly first: string; readonly last: string } | null
  readonly rowCount: number
  /** Cells with text or marked omitted, by status, and cells of low confidence (< 0.6) among the suggested. */
  readonly cells: {
    readonly confirmed: number
    readonly suggested: number
    readonly low: number
    readonly undecided: number
  }
  readonly lastOpened: string | null
}

/** What may be undone and redone next; `null` where there is nothing. */
export type HistoryState = { readonly undo: StepLabel | null; readonly redo: StepLabel | null }
/** Names a step: the text is `steps.KIND` in the locales, `row` the 1-based row number it happened at. */
export type StepLabel = { readonly kind: Edit['kind']; readonly row: number | null }
export type HistoryStep = {
  readonly id: number
  readonly label: StepLabel
  /** ISO 8601 time. */
  readonly when: string
  readonly who: string
  readonly isUndone: boolean
}

export type EventSnapshot = {
  readonly event: EventSummary
  readonly documents: readonly TextDocument[]
  readonly table: Table
  /** Counts up with each step; an edit names the revision that it was made for. */
  readonly revision: number
  readonly nextIds: NextIds
  readonly history: HistoryState
}

export type EditResult = { readonly revision: number; readonly history: HistoryState }
/** The edit that was applied to undo or redo: the window applies the same one. */
export type StepResult = EditResult & { readonly edit: Edit; readonly label: StepLabel }

/** A file that was found, and what is in it. */
export type FoundFile = {
  readonly file: FileToken
  readonly fileName: string
  readonly what:
    | { readonly kind: 'article' }
    | ({ readonly kind: 'bitext' } & BitextSummary)
    | { readonly kind: 'failed'; readonly error: import('./errors.ts').AppErrorData }
}
/** What a file of aligned texts holds. */
export type BitextSummary = {
  /** `und`: neither said nor found out; `isStated` is false where it was found out from the texts. */
  readonly columns: readonly { readonly language: LanguageTag; readonly isStated: boolean }[]
  readonly rows: number
  /** The first rows, a text a column, shortened. */
  readonly sample: readonly (readonly string[])[]
}

/** Where a value of the import sheet comes from: text `import.reasons.KIND` with the surface as written. */
export type Reason = { readonly kind: ReasonKind; readonly surface: string }
export type ReasonKind =
  | 'detected'
  | 'fileName'
  | 'firstLine'
  | 'metadata'
  | 'byline'
  | 'sourceLine'
  | 'url'
  | 'dateInText'
  | 'dayFirst'
  | 'dayFirstByText'
  | 'monthFirstByText'
  | 'chosen'
  | 'undecided'

export type ImportDraft = {
  readonly file: FileToken
  readonly fileName: string
  readonly format: 'txt' | 'md' | 'html' | 'docx' | 'odt' | 'epub' | 'pdf' | 'srt' | 'pasted'
  readonly encoding: string | null
  readonly language: LanguageTag
  /** Probability in 0..1. */
  readonly languageConfidence: number
  readonly title: string
  readonly date: string | null
  readonly outlet: string
  readonly author: string
  readonly url: string
  readonly reasons: Readonly<
    Partial<Record<'language' | 'title' | 'date' | 'outlet' | 'author' | 'url', Reason>>
  >
  readonly lines: readonly ImportLine[]
  /** The sentences that the file begins with, in order, also those of lines that are cut: `line` is the 0-based line. */
  readonly opening: readonly { readonly line: number; readonly text: string }[]
  readonly warnings: readonly ImportWarning[]
}
/** A line of the article; `sentences` counts the segments that it gives when kept. */
export type ImportLine = {
  readonly text: string
  readonly role: LineRole
  readonly isKept: boolean
  readonly sentences: number
  /** Close calls among the ends of its sentences. */
  readonly doubts: readonly ImportDoubt[]
}
/** A boundary that was a close call: the end of the sentence before it and the start of the next, and the rule that decided. */
export type ImportDoubt = { readonly before: string; readonly after: string; readonly rule: BoundaryDoubt }
export type SrxExport = { readonly languages: number; readonly bytes: number }
export type ImportWarning =
  | { readonly kind: 'sameAs'; readonly title: string; readonly event: string }
  | { readonly kind: 'sameInBatch'; readonly fileName: string }
  | { readonly kind: 'languageUnsure' }
  | { readonly kind: 'noDate' }
  | { readonly kind: 'encodingUnsure'; readonly encoding: string }
  | { readonly kind: 'veryLong'; readonly sentences: number }
export type ImportPreview =
  | { readonly ok: true; readonly draft: ImportDraft }
  | {
      readonly ok: false
      readonly file: FileToken
      readonly fileName: string
      readonly error: import('./errors.ts').AppErrorData
    }
export type ImportResult = { readonly event: EventId; readonly documents: number; readonly segments: number }

export type SuggestResult = {
  readonly revision: number
  readonly history: HistoryState
  readonly mode: 'translation' | 'comparable'
  readonly parallelism: number | null
  readonly linkedRows: number
}

export type ExportPreview = {
  /** The first lines of the real output, at most `maxLines`. */
  readonly lines: readonly string[]
  /** Units that will be written: rows (TSV: lines without the header), translation units (TMX). */
  readonly units: number
  readonly rows: number
  readonly skipped: { readonly empty: number; readonly unconfirmed: number }
}
export type ExportResult = { readonly units: number; readonly bytes: number }

export type DocumentFacts = {
  readonly document: number
  readonly facts: readonly (Fact & { readonly segment: SegmentId; readonly row: RowId })[]
}
export type SearchHit = {
  readonly event: EventId
  readonly eventName: string
  readonly document: number
  readonly language: LanguageTag
  readonly segment: SegmentId
  readonly row: RowId
  readonly text: string
}
export type SearchResult = { readonly hits: readonly SearchHit[]; readonly total: number }
