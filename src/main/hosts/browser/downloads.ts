import { open, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { SaveToken } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { FILE_NAME_HEADER } from '../../../shared/wire.ts'
import type { FileRegistry } from '../../app/files.ts'
import { COMMON_HEADERS } from '../window-files.ts'
import type { ExchangeFolder } from './exchange-folder.ts'
import { attachment, extensionOf, readFileName } from './file-name.ts'

export type Downloads = {
  /** Makes a place that the program can write to. Throws `rpc.badInput` without a usable name. */
  makeTarget(request: IncomingMessage): SaveToken
  /** Sends a written file once and removes it. Answers false when there is none under this token. */
  send(token: string, response: ServerResponse): Promise<boolean>
}

/** In a browser the program writes to a place of its own, and the window fetches the file when it is complete. */
export const createDownloads = (folder: ExchangeFolder, files: FileRegistry): Downloads => {
  const targets = new Map<SaveToken, { readonly path: string; readonly name: string }>()
  return {
    makeTarget: (request) => {
      const name = readFileName(request.headers[FILE_NAME_HEADER])
      if (name === null) throw new AppError('rpc.badInput')
      const path = folder.newPath(extensionOf(name))
      const token = files.target(path)
      targets.set(token, { path, name })
      return token
    },
    send: async (token, response) => {
      const target = targets.get(token)
      if (target === undefined) return false
      targets.delete(token)
      const file = await open(target.path).catch(() => null)
      if (file === null) {
        targets.set(token, target)
        return false
      }
      const { size } = await file.stat()
      response.writeHead(200, {
        ...COMMON_HEADERS,
        'content-type': 'application/octet-stream',
        'content-length': size,
        'content-disposition': attachment(target.name)
      })
      await pipeline(file.createReadStream({ autoClose: false }), response).catch(() => undefined)
      await file.close()
      await rm(target.path, { force: true })
      return true
    }
  }
}
