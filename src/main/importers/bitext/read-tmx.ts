import { readXml } from '../read-xml.ts'
import { UnitGatherer, type Bitext } from './bitext.ts'

/** Elements that hold codes of another program and not text. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

type Unit = { readonly texts: { language: string; text: string }[]; note: string }

/**
 * The units of a translation memory, TMX 1.1 to 1.4b: a row a unit, a column a language, in the order of the file.
 * Source: https://www.gala-global.org/tmx-14b
 */
export function readTmx(xml: string): Bitext {
  const gatherer = new UnitGatherer()
  let unit: Unit | null = null
  let language: string | null = null
  let text: string | null = null
  let isNote = false
  let codes = 0
  readXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === 'tu') unit = { texts: [], note: '' }
        else if (name === 'tuv') language = attributes['lang'] ?? ''
        else if (name === 'seg' && unit) text = ''
        else if (name === 'note') isNote = unit !== null && language === null
        else if (text !== null && CODES.has(name)) codes++
      },
      close: (name) => {
        if (name === 'seg' && unit && text !== null) {
          unit.texts.push({ language: language ?? '', text })
          text = null
          codes = 0
        } else if (name === 'tuv') language = null
        else if (name === 'note') isNote = false
        else if (name === 'tu' && unit) {
          gatherer.add({ ...unit, status: 'confirmed' })
          unit = null
        } else if (text !== null && CODES.has(name)) codes--
      },
      text: (piece) => {
        if (isNote && unit) unit.note += piece
        else if (text !== null && codes === 0) text += piece
      }
    },
    { allowsDoctype: true }
  )
  return gatherer.result()
}
