import { createServer } from 'node:http'
import { BENCH_LANGUAGES } from './big-event.ts'
import { syntheticText } from './synthetic.ts'

export type StaticPages = { readonly address: string; readonly close: () => Promise<void> }

/** Serves an empty page and a plain list of four columns of sentences that leaves off-screen rows to the browser. */
export async function servePages(sentences: number): Promise<StaticPages> {
  const list = listPage(sentences)
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(request.url === '/list' ? list : '<!doctype html><title>empty</title><p>empty</p>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${address.port}`, close }
}

const STYLE = `
.list { height: 100vh; overflow: auto; margin: 0 }
.row { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; padding: 1rem; border-bottom: 1px solid #ddd;
  font: 14px/22px sans-serif; content-visibility: auto; contain-intrinsic-height: 100px }
body { margin: 0 }`

function listPage(sentences: number): string {
  const columns = BENCH_LANGUAGES.map((language, at) =>
    syntheticText(language, sentences, at + 1).split(/(?<=\.)\s/)
  )
  const row = (at: number): string =>
    `<div class="row">${columns.map((column) => `<p>${column[at] ?? ''}</p>`).join('')}</div>`
  const rows = Array.from({ length: sentences }, (_, at) => row(at)).join('')
  return `<!doctype html><title>list</title><style>${STYLE}</style><div class="list">${rows}</div>`
}
