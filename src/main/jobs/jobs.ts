import type {
  AlignmentColumn,
  AlignmentMode,
  AlignmentResult,
  DictionaryEntry,
  FixedRow
} from '../../domain/alignment/suggestion.ts'
import type { EventId, LanguageTag, Segment } from '../../domain/model.ts'
import type { OwnRules } from '../../domain/segmentation/rules.ts'
import type { ExportOptions, ExportResult, FoundFile, ImportPreview } from '../../shared/contract.ts'
import type { Bitext } from '../importers/bitext/bitext.ts'

/** A file to read in a worker; the token is passed through to the answer. */
export type FileToRead = {
  readonly token: string
  readonly path: string
  readonly name: string
  readonly encoding: string | null
}

/** A segment before it has an id. */
export type NewSegment = Omit<Segment, 'id' | 'isExcluded'>

/** What runs in a worker thread. Inputs and outputs are plain data (structured clone). */
export type JobTasks = {
  /** Find the files that one offered file stands for: those of a folder or archive (unpacked into `folder`), or itself. */
  lookInto: {
    readonly input: {
      readonly file: { readonly path: string; readonly name: string }
      readonly folder: string
    }
    readonly output: readonly {
      readonly path: string
      readonly name: string
      readonly what: FoundFile['what']
    }[]
  }
  /** Read all rows of a file of aligned texts. */
  readBitext: {
    readonly input: { readonly path: string; readonly name: string }
    readonly output: Bitext
  }
  /** Read files and propose what the import sheet shows; one answer a file, a bad file does not stop the others. */
  readArticles: {
    readonly input: {
      readonly files: readonly (FileToRead & { readonly language: LanguageTag | null })[]
      readonly rules: OwnRules
    }
    readonly output: readonly {
      readonly preview: ImportPreview
      /** SHA-256 of the kept text, white space and case folded, to find the same article twice; empty on error. */
      readonly fingerprint: string
    }[]
  }
  /** Read the files again and cut the kept lines into segments, ready to be stored. */
  buildDocuments: {
    readonly input: {
      readonly files: readonly (FileToRead & {
        readonly language: LanguageTag
        readonly keptLines: readonly number[]
      })[]
      readonly rules: OwnRules
    }
    readonly output: readonly {
      readonly source: string
      readonly segments: readonly NewSegment[]
      readonly fingerprint: string
    }[]
  }
  align: {
    readonly input: {
      readonly columns: readonly AlignmentColumn[]
      readonly mode: AlignmentMode
      readonly fixed: readonly FixedRow[]
      readonly dictionary: readonly DictionaryEntry[]
    }
    readonly output: AlignmentResult
  }
  /** Opens the project read-only and writes to a temporary file beside the target, then renames. */
  exportTable: {
    readonly input: {
      readonly project: string
      readonly event: EventId
      readonly options: ExportOptions
      readonly target: string
      /** The program's version, written into formats that name their maker. */
      readonly version?: string
    }
    readonly output: ExportResult
  }
}

export type JobKind = keyof JobTasks

export type JobControl = {
  /** Done in 0..1 or null while unknown, and a short detail such as a file name. */
  readonly onProgress?: (done: number | null, detail: string) => void
  /** Cancelling rejects with `AppError('job.cancelled')`. */
  readonly signal?: AbortSignal
}

/** Worker threads with limits. Rejects with `AppError`: `job.cancelled`, `job.timeout`, `job.outOfMemory`, or the task's own. */
export type Jobs = {
  run<K extends JobKind>(
    kind: K,
    input: JobTasks[K]['input'],
    control?: JobControl
  ): Promise<JobTasks[K]['output']>
  close(): Promise<void>
}
