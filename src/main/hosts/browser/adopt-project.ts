import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Result } from '../../../shared/errors.ts'
import type { FileRegistry } from '../../app/files.ts'

export type AdoptOptions = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly files: FileRegistry
  /** Folder that uploads arrive in; it does not outlive the program. */
  readonly exchange: string
  /** Folder of the person's projects. */
  readonly projects: string
}

const uploadedFile = (
  input: unknown,
  { files, exchange }: AdoptOptions
): { path: string; name: string } | null => {
  const token = (input as { readonly file?: unknown } | null | undefined)?.file
  if (typeof token !== 'string') return null
  try {
    const offered = files.offered(token)
    return dirname(offered.path) === exchange ? offered : null
  } catch {
    // An unknown token: the program itself says so.
    return null
  }
}

/** `Talks.tetrapla`, or with a number where there is one already. */
const freePath = (folder: string, name: string): string => {
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${extension}`)
    if (!existsSync(path)) return path
  }
}

/**
 * A project that is opened in a browser comes as an upload: the program never sees the person's own file. It is kept
 * among the person's projects, and taken away again when it turns out to be none.
 */
export const adoptUploadedProjects =
  (options: AdoptOptions) =>
  async (method: string, input: unknown): Promise<Result<unknown>> => {
    const upload = method === 'project.open' ? uploadedFile(input, options) : null
    if (upload === null) return options.call(method, input)
    mkdirSync(options.projects, { recursive: true })
    const path = freePath(options.projects, upload.name)
    copyFileSync(upload.path, path, constants.COPYFILE_EXCL)
    const result = await options.call(method, { file: options.files.offerPath(path) })
    if (!result.ok) rmSync(path, { force: true })
    return result
  }
