const fieldsOf = (line: string): string[] => line.split('\t')
const isConcept = (line: string): boolean => line.trim() !== '' && !line.startsWith('#')

/** For each word of a language the lines that have it, those first in which it is the first alternative. */
function linesByWord(lines: readonly string[], field: number): Map<string, number[]> {
  const first = new Map<string, number[]>()
  const other = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    if (at === 0 || !isConcept(line)) continue
    for (const [place, word] of (fieldsOf(line)[field] ?? '').split('|').entries()) {
      const map = place === 0 ? first : other
      map.set(word, [...(map.get(word) ?? []), at])
    }
  }
  for (const [word, found] of other) first.set(word, [...(first.get(word) ?? []), ...found])
  return first
}

/**
 * Adds languages to a word list in the format of `parseVocabulary`.
 * @param more a list whose first language is one of `list`: a line belongs to the concept that has its first field
 * among the words of that language; lines with the same first field go to one concept each, in order.
 * @returns the list with the new languages as last fields; lines without counterpart are left out.
 */
export function extendList(list: string, more: string): string {
  const lines = list.split('\n')
  const added = more.split('\n').filter(isConcept)
  const [pivot, ...languages] = fieldsOf(added[0] ?? '')
  const header = fieldsOf(lines[0] ?? '')
  const byWord = linesByWord(lines, header.indexOf(pivot ?? ''))
  const taken = new Set<number>()
  lines[0] = [...header, ...languages].join('\t')
  for (const line of added.slice(1)) {
    const [key, ...words] = fieldsOf(line)
    const at = (byWord.get(key ?? '') ?? []).find((each) => !taken.has(each))
    if (at === undefined) continue
    taken.add(at)
    lines[at] = [...fieldsOf(lines[at] ?? ''), ...words].join('\t')
  }
  return lines.join('\n')
}
