import type { EventId, LanguageTag } from '../../domain/model.ts'
import type { ImportDraft, ImportItem, ImportPreview, ImportResult } from '../../shared/contract.ts'
import type { Settings } from '../../shared/settings.ts'
import type { FileToRead } from '../jobs/jobs.ts'
import { findByFingerprint } from '../storage/document-rows.ts'
import type { ReadableDb } from '../storage/sql.ts'
import type { AppContext } from './context.ts'
import type { FileRegistry } from './files.ts'
import type { PastedFiles } from './pasted-files.ts'
import { storeArticles, type Article } from './store-articles.ts'

export type FileToPreview = {
  readonly file: string
  readonly language: LanguageTag | null
  readonly encoding: string | null
}

export type ImportTarget = { readonly event: EventId } | { readonly newEvent: string }

/** Reads articles and stores them as columns of an event. */
export type ImportsService = {
  /** One draft or one error a file, in the given order. */
  preview(jobId: string, files: readonly FileToPreview[]): Promise<readonly ImportPreview[]>
  /** All of the articles or none. Throws `event.nameTaken`, `event.notFound`, `event.tooManyDocuments`. */
  commit(jobId: string, into: ImportTarget, items: readonly ImportItem[]): Promise<ImportResult>
}

export function createImports(context: AppContext, pasted: PastedFiles): ImportsService {
  const { sessions, jobs, files, settings } = context
  return {
    preview: (jobId, wanted) =>
      jobs.run(jobId, async (job) => {
        const rules = segmentationRules(settings.get())
        const read = wanted.map(({ file, encoding, language }) => ({
          ...fileToRead(files, file, encoding),
          language
        }))
        const found = await job.runTask('readArticles', { files: read, rules })
        return withDuplicates(found, sessions.find()?.db ?? null).map((preview) =>
          preview.ok && pasted.has(preview.draft.file) ? asPasted(preview.draft) : preview
        )
      }),
    commit: (jobId, into, items) =>
      jobs.run(jobId, async (job) => {
        const session = sessions.current()
        const rules = segmentationRules(settings.get())
        const read = items.map((item) => ({
          ...fileToRead(files, item.file, item.encoding),
          language: item.language.toLowerCase(),
          keptLines: item.keptLines
        }))
        const build = async (from: number, to: number): Promise<readonly Article[]> => {
          const progress = { from: from / items.length, share: (to - from) / items.length }
          const built = await job.runTask('buildDocuments', { files: read.slice(from, to), rules }, progress)
          return built.map((content, index) => ({
            ...content,
            item: items[from + index] as ImportItem,
            fileName: read[from + index]?.name ?? ''
          }))
        }
        return storeArticles(context, session, job, { into, count: items.length, build })
      })
  }
}

type Found = { readonly preview: ImportPreview; readonly fingerprint: string }

/** Adds a warning where the same text is in the project or earlier in the batch. */
function withDuplicates(found: readonly Found[], db: ReadableDb | null): readonly ImportPreview[] {
  const seen = new Map<string, string>()
  return found.map(({ preview, fingerprint }) => {
    if (!preview.ok || fingerprint === '') return preview
    const { draft } = preview
    const stored = db && findByFingerprint(db, fingerprint)
    const earlier = seen.get(fingerprint)
    seen.set(fingerprint, earlier ?? draft.fileName)
    const warnings = [
      ...draft.warnings,
      ...(stored ? [{ kind: 'sameAs', title: stored.title, event: stored.event } as const] : []),
      ...(earlier === undefined ? [] : [{ kind: 'sameInBatch', fileName: earlier } as const])
    ]
    return { ok: true, draft: { ...draft, warnings } }
  })
}

const asPasted = (draft: ImportDraft): ImportPreview => ({ ok: true, draft: { ...draft, format: 'pasted' } })

function fileToRead(files: FileRegistry, token: string, encoding: string | null): FileToRead {
  const { path, name } = files.offered(token)
  return { token, path, name, encoding }
}

const segmentationRules = ({ segmentation }: Settings) => segmentation
