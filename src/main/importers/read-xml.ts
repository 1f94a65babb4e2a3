import { SaxesParser } from 'saxes'
import { AppError } from '../../shared/errors.ts'

const MAX_DEPTH = 1000

/** Names come without namespace prefix, attributes likewise. */
export type XmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/**
 * Reads XML from beginning to end. A document type, entities of its own, broken markup and nesting beyond a thousand levels
 * throw `file.damaged`; nothing outside the text is ever looked at. `allowsDoctype` passes over a document type that only
 * names its definition, as files of exchange formats do; one with declarations of its own is damaged all the same.
 */
export function readXml(xml: string, handler: XmlHandler, { allowsDoctype = false } = {}): void {
  let depth = 0
  const parser = new SaxesParser()
  parser.on('error', damaged)
  parser.on('doctype', (type) => {
    if (!allowsDoctype || type.includes('[')) damaged()
  })
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) damaged()
    const attributes = Object.entries(tag.attributes).map(
      ([name, value]) => [localName(name), value] as const
    )
    handler.open(localName(tag.name), Object.fromEntries(attributes))
  })
  parser.on('closetag', (tag) => {
    depth--
    handler.close(localName(tag.name))
  })
  parser.on('text', handler.text)
  parser.on('cdata', handler.text)
  parser.write(xml).close()
}

function damaged(): never {
  throw new AppError('file.damaged')
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The text of the first element of each wanted local name, e.g. the fields of Dublin Core. */
export function firstTexts(xml: string, names: readonly string[]): Readonly<Partial<Record<string, string>>> {
  const found: Record<string, string> = {}
  let current: string | null = null
  if (xml !== '') {
    readXml(xml, {
      open: (name) => {
        if (names.includes(name) && found[name] === undefined) {
          current = name
          found[name] = ''
        }
      },
      close: (name) => {
        if (name === current) current = null
      },
      text: (text) => {
        if (current !== null) found[current] += text
      }
    })
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, text]) => [name, text.replaceAll(/\s+/g, ' ').trim()])
  )
}
