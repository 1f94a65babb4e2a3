import type { CellStatus } from '../../../domain/model.ts'
import { readXml } from '../read-xml.ts'
import { UnitGatherer, type Bitext } from './bitext.ts'

/** Elements that hold codes of another program and not text. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph'])
/** Proposals and pictures beside the translation itself, and spaces between segments. */
const BESIDE = new Set(['alt-trans', 'bin-unit', 'ignorable', 'matches', 'glossary'])

type Unit = { source: string; target: string; note: string; readonly status: CellStatus }

/**
 * The units of an XLIFF file, 1.2 or 2: source and target, a row a unit (version 2: a segment). A unit that the file
 * itself calls not approved comes in undecided.
 * Sources: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html, https://docs.oasis-open.org/xliff/xliff-core/v2.1/
 */
export function readXliff(xml: string): Bitext {
  const gatherer = new UnitGatherer()
  let languages = { source: '', target: '' }
  let unit: Unit | null = null
  let into: 'source' | 'target' | 'note' | null = null
  let codes = 0
  let beside = 0
  readXml(
    xml,
    {
      open: (name, attributes) => {
        if (BESIDE.has(name)) beside++
        if (beside > 0) return
        if (name === 'xliff' && attributes['srcLang'] !== undefined)
          languages = { source: attributes['srcLang'], target: attributes['trgLang'] ?? '' }
        else if (name === 'file' && attributes['source-language'] !== undefined)
          languages = { source: attributes['source-language'], target: attributes['target-language'] ?? '' }
        else if (name === 'trans-unit' || name === 'segment') {
          const status = attributes['approved'] === 'no' ? 'undecided' : 'confirmed'
          unit = { source: '', target: '', note: '', status }
        } else if (unit && (name === 'source' || name === 'target' || name === 'note')) into = name
        else if (CODES.has(name)) codes++
      },
      close: (name) => {
        if (BESIDE.has(name)) beside--
        else if (beside > 0) return
        else if (name === into) {
          into = null
          codes = 0
        } else if ((name === 'trans-unit' || name === 'segment') && unit) {
          const { source, target, note, status } = unit
          const texts = [
            { language: languages.source, text: source },
            { language: languages.target, text: target }
          ]
          gatherer.add({ texts, note, status })
          unit = null
        } else if (CODES.has(name)) codes--
      },
      text: (piece) => {
        if (beside === 0 && codes === 0 && unit && into) unit[into] += piece
      }
    },
    { allowsDoctype: true }
  )
  return gatherer.result()
}
