import type { LanguageTag } from '../model.ts'

/** What a line of an article file is. */
export type LineRole =
  | 'text'
  | 'title'
  | 'lead'
  | 'heading'
  | 'caption'
  | 'imageName'
  | 'credit'
  | 'byline'
  | 'siteName'
  | 'advertisement'
  | 'source'
  | 'agency'
  | 'comments'
  | 'share'
  | 'related'
  | 'navigation'
  | 'empty'

/** One line of the source text. Offsets in UTF-16 units without the line break, `end` exclusive. */
export type ArticleLine = {
  readonly start: number
  readonly end: number
  readonly role: LineRole
  /** True when the line is proposed to be part of the article. */
  readonly isKept: boolean
}

export type LineOptions = { readonly language: LanguageTag }
