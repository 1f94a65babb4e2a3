import { useCallback, useEffect, useState } from 'react'
import type { FileToken, ImportPreview } from '../../shared/contract.ts'
import { AppError, type AppErrorData } from '../../shared/errors.ts'
import { call, offerFile } from '../bridge/client.ts'
import { useJob, type JobProgress } from '../bridge/use-job.ts'
import type { IncomingFile } from '../state/overlays.ts'
import { showError } from '../state/toasts.ts'
import {
  changeFile,
  startFiles,
  withFound,
  withPreview,
  type ImportFile,
  type ReadyFile
} from './import-session.ts'

/** Files that are handed over at the same time. */
const PARALLEL_OFFERS = 4

const errorData = (error: unknown): AppErrorData =>
  error instanceof AppError
    ? { code: error.code, params: error.params }
    : { code: 'file.unreadable', params: {} }

/** Hands files over, a few at a time; tells each token or failure as it comes. */
const offerAll = async (
  files: readonly IncomingFile[],
  signal: AbortSignal,
  onOffered: (id: number, outcome: FileToken | AppErrorData) => void
): Promise<void> => {
  const queue = [...files.entries()]
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
      const [id, file] = next
      const outcome = 'token' in file ? file.token : await offerFile(file.source).catch(errorData)
      if (!signal.aborted) onOffered(id, outcome)
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_OFFERS }, work))
}

export type ImportFiles = {
  readonly files: readonly ImportFile[]
  /** While the files are read for the first time. */
  readonly progress: JobProgress | null
  readonly change: (id: number, change: (file: ImportFile) => ImportFile) => void
  readonly changeReady: (id: number, change: (file: ReadyFile) => ReadyFile) => void
  /** Reads one file again, in another language or encoding. */
  readonly readAgain: (file: ImportFile, language: string | null, encoding: string | null) => void
}

const previewFailure = (token: FileToken, name: string, error: unknown): ImportPreview => ({
  ok: false,
  file: token,
  fileName: name,
  error: errorData(error)
})

/** Hands the files over, has them read, and holds what the person decides about them. */
export const useImportFiles = (incoming: readonly IncomingFile[]): ImportFiles => {
  const [files, setFiles] = useState(() => startFiles(incoming))
  const { progress, run } = useJob()
  const { run: again } = useJob()

  const change = useCallback(
    (id: number, changed: (file: ImportFile) => ImportFile) =>
      setFiles((old) => changeFile(old, id, changed)),
    []
  )
  const changeReady = useCallback(
    (id: number, changed: (file: ReadyFile) => ReadyFile) =>
      change(id, (file) => (file.state === 'ready' ? changed(file) : file)),
    [change]
  )

  useEffect(() => {
    const abort = new AbortController()
    const readAll = async (): Promise<void> => {
      const tokens: { readonly id: number; readonly token: FileToken }[] = []
      await offerAll(incoming, abort.signal, (id, outcome) => {
        if (typeof outcome === 'string') tokens.push({ id, token: outcome })
        change(id, (file) =>
          typeof outcome === 'string'
            ? { ...file, token: outcome }
            : { ...file, state: 'failed', error: outcome }
        )
      })
      if (abort.signal.aborted || tokens.length === 0) return
      const ordered = tokens.toSorted((one, other) => one.id - other.id)
      const offered = ordered.map(({ token }) => token)
      const found = await run((job) => call('import.look', { job, files: offered }))
      if (abort.signal.aborted) return
      const inside = new Map(offered.map((token, index) => [token, found[index] ?? []]))
      setFiles((old) => withFound(old, inside))
      const articles = found.flat().flatMap(({ file, what }) => (what.kind === 'article' ? [file] : []))
      if (articles.length === 0) return
      const previews = await run((job) =>
        call('import.preview', {
          job,
          files: articles.map((file) => ({ file, language: null, encoding: null }))
        })
      )
      if (abort.signal.aborted) return
      const byToken = new Map(articles.map((file, index) => [file, previews[index]]))
      setFiles((old) =>
        old.map((file) => {
          const preview = file.token === null ? undefined : byToken.get(file.token)
          return preview ? withPreview(file, preview) : file
        })
      )
    }
    readAll().catch((error: unknown) => {
      if (abort.signal.aborted) return
      showError(error)
      setFiles((old) =>
        old.map((file) =>
          file.state === 'reading' ? { ...file, state: 'failed', error: errorData(error) } : file
        )
      )
    })
    return () => abort.abort()
  }, [incoming, run, change])

  const readAgain = useCallback(
    ({ id, token, name }: ImportFile, language: string | null, encoding: string | null): void => {
      if (token === null) return
      change(id, (file) => ({ ...file, encoding }))
      again((job) => call('import.preview', { job, files: [{ file: token, language, encoding }] }))
        .then(([preview]) => preview && change(id, (file) => withPreview(file, preview)))
        .catch((error: unknown) =>
          change(id, (file) => withPreview(file, previewFailure(token, name, error)))
        )
    },
    [again, change]
  )

  return { files, progress, change, changeReady, readAgain }
}
