import { getDocumentProxy } from 'unpdf'
import { AppError } from '../../shared/errors.ts'
import { LineGatherer } from './line-gatherer.ts'
import { tooLarge } from './read-bytes.ts'
import { pdfParagraphs, type PdfLine } from './pdf-paragraphs.ts'
import type { ReadText } from './source-text.ts'

const MAX_PDF_BYTES = 60_000_000
const MAX_PAGES = 3000

/** A piece of text as pdf.js gives it; `transform` holds the scale at 0..3 and the place at 4 and 5. */
type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Reads the text of a PDF in the order of its content. Throws `file.needsOcr` for scanned pages, which hold pictures only. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  if (bytes.length > MAX_PDF_BYTES) throw tooLarge('', MAX_PDF_BYTES)
  const pages = await pageItems(bytes)
  const lines = pages.flatMap((items, page) => pageLines(items, page))
  if (lines.length === 0) throw new AppError('file.needsOcr')
  const gatherer = new LineGatherer()
  for (const { text, role } of pdfParagraphs(lines)) gatherer.add(text, role)
  return { ...gatherer.result(), format: 'pdf', metadata: {} }
}

async function pageItems(bytes: Uint8Array): Promise<readonly (readonly TextItem[])[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false
    } as never)
    const pages: (readonly TextItem[])[] = []
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.filter((item) => 'str' in item) as readonly TextItem[])
      page.cleanup()
    }
    await document.loadingTask.destroy()
    return pages
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new AppError(isLocked ? 'file.unreadable' : 'file.damaged')
  }
}

/** Puts pieces that stand at one height together; a gap between two pieces is a space. */
export function pageLines(items: readonly TextItem[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const [, , , scale = 0, x = 0, y = 0] = item.transform
    const size = Math.abs(scale) || item.height || 10
    const last = lines.at(-1)
    const end = last ? last.x + last.width : 0
    if (last && Math.abs(last.y - y) < 0.4 * size && x > end - size && x < end + 6 * size) {
      const isApart = x - end > 0.15 * size && !/\s$/.test(last.text) && !/^\s/.test(item.str)
      const text = last.text + (isApart ? ' ' : '') + item.str
      lines[lines.length - 1] = {
        ...last,
        text,
        width: x + item.width - last.x,
        size: Math.max(last.size, size)
      }
    } else lines.push({ page, text: item.str, x, y, width: item.width, size })
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }))
}
