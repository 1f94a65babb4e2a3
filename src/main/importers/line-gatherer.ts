import type { LineRole } from '../../domain/segmentation/boilerplate.ts'
import { cleanText } from './clean-text.ts'
import type { ReadText } from './source-text.ts'

/** Puts the paragraphs of a document together: a line each, an empty line between them. */
export class LineGatherer {
  readonly #lines: string[] = []
  readonly #roles = new Map<number, LineRole>()

  /** Line breaks inside the paragraph stay; an empty paragraph is passed over. */
  add(paragraph: string, role: LineRole | null = null): void {
    const lines = cleanText(paragraph)
      .split('\n')
      .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
      .filter((line) => line !== '')
    if (lines.length === 0) return
    if (this.#lines.length > 0) this.#lines.push('')
    for (const line of lines) {
      if (role !== null) this.#roles.set(this.#lines.length, role)
      this.#lines.push(line)
    }
  }

  result(): Pick<ReadText, 'text' | 'roles'> {
    return { text: this.#lines.join('\n'), roles: this.#roles }
  }
}
