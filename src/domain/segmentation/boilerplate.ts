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

/** What a person switched in earlier articles of the same outlet, as `lineShape` of the lines. */
export type LearnedLines = {
  readonly cut: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
}

export type LineOptions = {
  readonly language: LanguageTag
  readonly learned?: LearnedLines
}

/** Roles of lines that are part of the article. */
export const KEPT_ROLES: ReadonlySet<LineRole> = new Set(['text', 'title', 'lead', 'heading', 'caption'])
