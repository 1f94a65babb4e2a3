import { foldText } from '../text/fold.ts'
import { de } from './line-cues/de.ts'
import { en } from './line-cues/en.ts'
import { nb } from './line-cues/nb.ts'
import { pl } from './line-cues/pl.ts'
import { vi } from './line-cues/vi.ts'

/**
 * Words by which lines that are no part of an article are known. Sites mix languages, so the cues of all languages count
 * for every text. Written as on the page; compared without case and diacritics.
 */
export type LineCues = {
  /** Before a colon, naming who made a picture: `Foto`, `Zdjęcie`. */
  readonly credits: readonly string[]
  /** Before a colon, naming where the text comes from: `Quelle`. */
  readonly sources: readonly string[]
  /** Before a name, as the whole beginning of a line: `Von`, `Autor`. */
  readonly authors: readonly string[]
  /** Words around a date of publication: `Aktualisiert`, `Uhr`. */
  readonly dateWords: readonly string[]
  /** Whole lines that mark advertisements. */
  readonly advertisements: readonly string[]
  /** Whole lines around the comments, numbers left out. */
  readonly comments: readonly string[]
  /** Whole lines, or lines up to a colon, that announce other articles. */
  readonly related: readonly string[]
  /** Whole lines of menus, buttons and empty lists. */
  readonly navigation: readonly string[]
  /** Beginnings of lines that ask to share, follow, subscribe, log in or install something. */
  readonly appeals: readonly string[]
}

/** The cues of all languages, folded; made once. */
export type FoldedCues = { readonly [Key in keyof LineCues]: ReadonlySet<string> }

const ALL: readonly LineCues[] = [de, en, nb, pl, vi]

function fold(key: keyof LineCues): ReadonlySet<string> {
  return new Set(ALL.flatMap((cues) => cues[key].map(foldText)))
}

export const LINE_CUES: FoldedCues = {
  credits: fold('credits'),
  sources: fold('sources'),
  authors: fold('authors'),
  dateWords: fold('dateWords'),
  advertisements: fold('advertisements'),
  comments: fold('comments'),
  related: fold('related'),
  navigation: fold('navigation'),
  appeals: fold('appeals')
}
