import type { LineRole } from '../../domain/segmentation/boilerplate.ts'
import { isElement, type MarkupElement, type MarkupNode } from './markup.ts'

/** Text of a page: a block a line, an empty line between blocks. */
export type MarkupLines = { readonly text: string; readonly roles: ReadonlyMap<number, LineRole> }

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
const UNREAD = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button input select textarea'.split(
    ' '
  )
)
const ROLES: Readonly<Record<string, LineRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  caption: 'caption'
}

type Gathering = {
  readonly lines: string[]
  readonly roles: Map<number, LineRole>
  line: string
  role: LineRole | null
}

/** Reads the visible text of an element in document order. */
export function markupLines(root: MarkupElement): MarkupLines {
  const gathering: Gathering = { lines: [], roles: new Map(), line: '', role: null }
  gather(root, gathering)
  endLine(gathering)
  return { text: gathering.lines.join('\n'), roles: gathering.roles }
}

function gather(node: MarkupNode, state: Gathering): void {
  if (!isElement(node)) {
    if (node.nodeType === 3) state.line += (node.textContent ?? '').replaceAll(/[ \t\n\f\r]+/g, ' ')
    return
  }
  const name = node.localName.toLowerCase()
  if (UNREAD.has(name) || node.getAttribute('hidden') !== null) return
  if (name === 'br') return endLine(state)
  const isBlock = BLOCKS.has(name)
  const outerRole = state.role
  if (isBlock) endLine(state)
  state.role = ROLES[name] ?? outerRole
  for (const child of node.childNodes) gather(child, state)
  if (isBlock) endLine(state)
  state.role = outerRole
}

function endLine(state: Gathering): void {
  const line = state.line.replaceAll(/ {2,}/g, ' ').trim()
  state.line = ''
  if (line === '') return
  if (state.lines.length > 0) state.lines.push('')
  if (state.role !== null) state.roles.set(state.lines.length, state.role)
  state.lines.push(line)
}
