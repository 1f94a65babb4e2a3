import { join } from 'node:path'
import { MAX_UPLOAD_BYTES } from '../../../shared/wire.ts'
import { builtResources } from '../built-resources.ts'
import type { DataFolders } from '../data-folders.ts'
import { createProgram } from '../program.ts'
import { createAccess } from './access.ts'
import { adoptUploadedProjects } from './adopt-project.ts'
import { createDownloads } from './downloads.ts'
import { createExchangeFolder } from './exchange-folder.ts'
import { createHttpServer, listen } from './http-server.ts'
import type { Instance } from './instance.ts'
import { createSockets } from './sockets.ts'
import { createUploads } from './uploads.ts'

/** Bytes of all files that one start of the program accepts. */
const MAX_ALL_UPLOADS = 16 * MAX_UPLOAD_BYTES

export type HostOptions = {
  readonly folders: DataFolders
  /** Folder of the built entry points, with a final slash. */
  readonly base: URL
  /** 0: any free one. */
  readonly port: number
  /** Told of the number of connected windows whenever it changes. */
  readonly onWindows: (count: number) => void
  /** Opens a window with a key that works once; false: there is no browser. */
  readonly openWindow: (instance: Instance) => boolean
}

export type Host = {
  /** Where it listens, with the lasting key. */
  readonly instance: Instance
  readonly openWindow: () => boolean
  close(): Promise<void>
}

/** The program behind a server that listens. Rejects when it cannot listen; nothing is left open then. */
export const startHost = async (options: HostOptions): Promise<Host> => {
  const { folders, base, onWindows } = options
  const exchange = createExchangeFolder(join(folders.settings, 'exchange'))
  const resources = builtResources(base)
  const sockets = createSockets({ call: (method, input) => call(method, input), onCount: onWindows })
  const program = await createProgram({
    resources,
    folders,
    host: 'browser',
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    publish: sockets.publish
  })
  const { files } = program
  const call = adoptUploadedProjects({
    call: program.call,
    files,
    exchange: exchange.path,
    projects: folders.projects
  })
  const access = createAccess()
  const openWindow = (): boolean => options.openWindow({ port, key: access.issueKey() })
  const server = createHttpServer({
    renderer: resources.renderer,
    access,
    sockets,
    openWindow,
    downloads: createDownloads(exchange, files),
    upload: createUploads(exchange, files, { file: MAX_UPLOAD_BYTES, total: MAX_ALL_UPLOADS })
  })
  const close = async (): Promise<void> => {
    sockets.close()
    server.close()
    server.closeAllConnections()
    await program.close()
    exchange.remove()
  }
  const port = await listen(server, options.port).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { instance: { port, key: access.key }, openWindow, close }
}
