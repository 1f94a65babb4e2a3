/** More phrases than this come from a pattern that nobody would read as a list. */
const MAX_PHRASES = 2000

/**
 * The phrases that a simple regular expression stands for: `\b(Dr|Prof)\.` gives `Dr.` and `Prof.`, `[Zz]\.\s?B\.` gives `z.B.`
 * and so on. Null when it is more than alternatives, optional parts, small sets of characters and word borders.
 */
export function expandPattern(pattern: string): readonly string[] | null {
  const reader = { pattern: pattern.replace(/^\(\?<!\\[wp](?:\{L\})?\)|^\^/, ''), at: 0 }
  const phrases = readAlternatives(reader, 0)
  if (phrases === null || reader.at < reader.pattern.length) return null
  const trimmed = [...new Set(phrases.map((phrase) => phrase.trim()))]
  return trimmed.every((phrase) => /[\p{L}\p{N}\p{P}]/u.test(phrase)) ? trimmed : null
}

type Reader = { readonly pattern: string; at: number }

function readAlternatives(reader: Reader, depth: number): string[] | null {
  const all: string[] = []
  for (;;) {
    const phrases = readSequence(reader, depth)
    if (phrases === null || all.length + phrases.length > MAX_PHRASES) return null
    all.push(...phrases)
    if (reader.pattern[reader.at] !== '|') return all
    reader.at++
  }
}

function readSequence(reader: Reader, depth: number): string[] | null {
  let phrases = ['']
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    const choices = readAtom(reader, depth)
    if (choices === null) return null
    const next = readOptional(reader) ? [...choices, ''] : choices
    if (phrases.length * next.length > MAX_PHRASES) return null
    phrases = phrases.flatMap((phrase) => next.map((choice) => phrase + choice))
  }
  return phrases
}

function readOptional(reader: Reader): boolean {
  if (reader.pattern[reader.at] !== '?') return false
  reader.at++
  return true
}

/** One character, set, group or border; null for everything that repeats or means more. */
function readAtom(reader: Reader, depth: number): string[] | null {
  const { pattern } = reader
  const character = pattern[reader.at] ?? ''
  if (character === '\\') return readEscape(reader)
  if (character === '[') return readSet(reader)
  if (character === '(') return readGroup(reader, depth)
  if ('.*+?{}^$'.includes(character)) return null
  reader.at++
  return '*+{'.includes(pattern[reader.at] ?? ' ') ? null : [character]
}

function readEscape(reader: Reader): string[] | null {
  const escaped = reader.pattern[reader.at + 1] ?? ''
  reader.at += 2
  if (escaped === 'b') return ['']
  if (escaped === 's' || escaped === 'h') {
    if ('+*'.includes(reader.pattern[reader.at] ?? ' ')) reader.at++
    return [' ']
  }
  const isLiteral = escaped !== '' && !/[\p{L}\p{N}]/u.test(escaped)
  return isLiteral && !'*+{'.includes(reader.pattern[reader.at] ?? ' ') ? [escaped] : null
}

/** `[Zz]`, `[.]`: up to ten characters, no ranges. */
function readSet(reader: Reader): string[] | null {
  const set = /^\[((?:[^\]\\^-]|\\[^\p{L}\p{N}]){1,20})\](?![*+{])/u.exec(
    reader.pattern.slice(reader.at, reader.at + 24)
  )
  if (set === null) return null
  reader.at += set[0].length
  return Array.from((set[1] ?? '').replace(/\\(.)/g, '$1'))
}

function readGroup(reader: Reader, depth: number): string[] | null {
  const opening = /^\((?:\?:)?(?!\?)/.exec(reader.pattern.slice(reader.at, reader.at + 4))
  if (opening === null || depth > 8) return null
  reader.at += opening[0].length
  const phrases = readAlternatives(reader, depth + 1)
  if (phrases === null || reader.pattern[reader.at] !== ')') return null
  reader.at++
  return '*+{'.includes(reader.pattern[reader.at] ?? ' ') ? null : phrases
}
