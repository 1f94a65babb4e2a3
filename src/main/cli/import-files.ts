import { randomUUID } from 'node:crypto'
import type { App } from '../app/app.ts'
import type { LanguageTag } from '../../domain/model.ts'
import type { FileToken, ImportDraft, ImportItem, ImportResult } from '../../shared/contract.ts'
import { AppError, type AppErrorData } from '../../shared/errors.ts'
import { errorLine } from './error-line.ts'
import { tell } from './print.ts'

export type FileToImport = {
  /** As `app.files` or `app.pasted` gave it. */
  readonly token: FileToken
  /** `null`: found out. */
  readonly language: LanguageTag | null
}

/**
 * Reads articles; each file that cannot be read is told, then the first error is thrown. `isLenient`: only when no file can
 * be read; the others are imported.
 */
export async function draftFiles(
  app: App,
  files: readonly FileToImport[],
  isLenient = false
): Promise<readonly ImportDraft[]> {
  const wanted = files.map(({ token, language }) => ({ file: token, language, encoding: null }))
  const previews = await app.imports.preview(randomUUID(), wanted)
  const failed = previews.flatMap((preview) => (preview.ok ? [] : [preview.error]))
  await tellFailures(failed, isLenient && failed.length < previews.length)
  const drafts = previews.flatMap((preview) => (preview.ok ? [preview.draft] : []))
  for (const draft of drafts) warn(draft)
  return drafts
}

/** Tells what failed: all of it, or all but the first, which is thrown. */
export async function tellFailures(failed: readonly AppErrorData[], isLenient: boolean): Promise<void> {
  for (const error of isLenient ? failed : failed.slice(1))
    tell(await errorLine(new AppError(error.code, error.params)))
  const [first] = failed
  if (first && !isLenient) throw new AppError(first.code, first.params)
}

/** Stores articles in the event of this name, which is made when there is none, with all that was found out about them. */
export async function commitDrafts(
  app: App,
  event: string,
  drafts: readonly ImportDraft[]
): Promise<ImportResult> {
  const items = drafts.map(itemOf)
  const found = app.events.list().find(({ name }) => name.toLowerCase() === event.toLowerCase())
  return app.imports.commit(randomUUID(), found ? { event: found.id } : { newEvent: event }, items)
}

function itemOf({
  file,
  encoding,
  language,
  title,
  date,
  outlet,
  author,
  url,
  lines,
  fileName
}: ImportDraft): ImportItem {
  if (language === 'und') throw new AppError('language.unknown', { name: fileName })
  const keptLines = lines.flatMap(({ isKept }, index) => (isKept ? [index] : []))
  return { file, encoding, language, title, date, outlet, author, url, keptLines }
}

function warn({ fileName, language, warnings }: ImportDraft): void {
  for (const warning of warnings) {
    switch (warning.kind) {
      case 'languageUnsure':
        tell(`${fileName}: taken for ${language}, but unsure; state it with --langs`)
        break
      case 'encodingUnsure':
        tell(`${fileName}: read as ${warning.encoding}, but unsure`)
        break
      case 'sameAs':
        tell(`${fileName}: the same text is already in ${warning.event} as ${warning.title}`)
        break
      case 'sameInBatch':
        tell(`${fileName}: the same text as ${warning.fileName}`)
        break
      case 'veryLong':
        tell(`${fileName}: ${warning.sentences} sentences are many for an article`)
        break
      case 'noDate':
        break
    }
  }
}
