import { dialog, type BrowserWindow } from 'electron'
import { basename, extname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import type { FileToken, SaveToken } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/errors.ts'
import type { FileRegistry } from '../../app/files.ts'

export type HostCallsOptions = {
  readonly files: FileRegistry
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow | null
  /** Folder that the save dialog begins in. */
  readonly saveFolder: () => string
  /** The window has begun to listen to events. */
  readonly onListening: () => void
}

const path = z.string().min(1).max(4096).refine(isAbsolute)
const fileName = z.string().min(1).max(255)
const BAD_INPUT: Result<never> = { ok: false, error: { code: 'rpc.badInput', params: {} } }

const offerFile = (input: unknown, files: FileRegistry): Result<FileToken> => {
  const parsed = path.safeParse(input)
  return parsed.success ? { ok: true, value: files.offerPath(parsed.data) } : BAD_INPUT
}

const saveTarget = async (input: unknown, options: HostCallsOptions): Promise<Result<SaveToken | null>> => {
  const parsed = fileName.safeParse(input)
  if (!parsed.success) return BAD_INPUT
  const name = basename(parsed.data)
  const extension = extname(name).slice(1)
  const settings = {
    defaultPath: join(options.saveFolder(), name),
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }]
  }
  const window = options.window()
  const answer = await (window === null
    ? dialog.showSaveDialog(settings)
    : dialog.showSaveDialog(window, settings))
  return {
    ok: true,
    value: answer.canceled || !answer.filePath ? null : options.files.target(answer.filePath)
  }
}

/**
 * What the preload script asks the host itself, beside the methods of the contract. `host.offerFile` gets the path of a
 * `File` that the person dropped or chose; pages cannot make such paths up, since only the preload script reads them.
 *
 * @returns null when the method is not the host's
 */
export const answerHostCall = (
  method: string,
  input: unknown,
  options: HostCallsOptions
): Promise<Result<unknown>> | null => {
  if (method === 'host.offerFile') return Promise.resolve(offerFile(input, options.files))
  if (method === 'host.saveTarget') return saveTarget(input, options)
  if (method !== 'host.listening') return null
  options.onListening()
  return Promise.resolve({ ok: true, value: undefined })
}
