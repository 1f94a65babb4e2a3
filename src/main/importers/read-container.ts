import { AppError } from '../../shared/errors.ts'
import { sniffContainer } from './sniff-bytes.ts'
import type { ReadText } from './source-text.ts'
import { entryText, unzip } from './unzip.ts'

/** Reads a document that is not a text file, by what it holds and not by its name. */
export async function readContainer(bytes: Uint8Array): Promise<ReadText> {
  const container = sniffContainer(bytes)
  if (container === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes)
  if (container === 'zip') return readZip(bytes)
  throw new AppError('file.binary')
}

async function readZip(bytes: Uint8Array): Promise<ReadText> {
  const names = new Set<string>()
  const head = unzip(bytes, (name) => {
    names.add(name)
    return name === 'mimetype'
  })
  const type = entryText(head, 'mimetype').trim()
  if (type === 'application/epub+zip') return (await import('./read-epub.ts')).readEpub(bytes)
  if (type.startsWith('application/vnd.oasis.opendocument.text')) {
    const { ODT_ENTRIES, readOdt } = await import('./read-odt.ts')
    return readOdt(unzip(bytes, (name) => ODT_ENTRIES.includes(name)))
  }
  if (names.has('word/document.xml')) {
    const { DOCX_ENTRIES, readDocx } = await import('./read-docx.ts')
    return readDocx(unzip(bytes, (name) => DOCX_ENTRIES.includes(name)))
  }
  throw new AppError('file.unknownFormat')
}
