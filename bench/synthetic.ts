/** A small generator of numbers that are the same in every run (a linear congruential one, Numerical Recipes). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Words that tell the language apart; the sentences mean nothing. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  de: 'die Regierung hat gestern über den Vertrag der Länder gesprochen und nicht mehr als eine Stunde für das neue Gesetz im Hafen gewartet'.split(
    ' '
  ),
  pl: 'rząd wczoraj rozmawiał o umowie między krajami nie dłużej niż godzinę przed nową ustawą oraz że portu się jest dla przez'.split(
    ' '
  ),
  vi: 'chính phủ hôm qua đã nói về thỏa thuận giữa các nước không quá một giờ cho luật mới tại cảng của và những người'.split(
    ' '
  ),
  nb: 'regjeringen snakket i går om avtalen mellom landene og ikke mer enn en time før den nye loven ved havnen som ble på det'.split(
    ' '
  )
}

/** A text of so many sentences, some 15 words each with a figure now and then, in paragraphs of five. */
export function syntheticText(language: string, sentences: number, seed: number): string {
  const next = numbers(seed)
  const words = WORDS[language] ?? WORDS['de'] ?? []
  const lines: string[] = []
  let paragraph: string[] = []
  for (let count = 0; count < sentences; count++) {
    const length = 8 + next(14)
    const picked = Array.from({ length }, () => words[next(words.length)] ?? '')
    picked.splice(next(length), 0, String(100 + ((count * 37) % 900)))
    const text = picked.join(' ')
    paragraph.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    if (paragraph.length === 5 || count === sentences - 1) {
      lines.push(paragraph.join(' '))
      paragraph = []
    }
  }
  return `${lines.join('\n')}\n`
}
