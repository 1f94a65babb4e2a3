import type { DocumentMetadata } from '../../domain/model.ts'
import type { LineRole } from '../../domain/segmentation/boilerplate.ts'
import type { ImportDraft } from '../../shared/contract.ts'

/** What the container of an article says about it, e.g. the head of a web page; only what is there. */
export type ContainerMetadata = Partial<DocumentMetadata> & { readonly language?: string }

/** An article as read from a file, before anything is decided about it. */
export type SourceText = {
  /** The whole text, cleaned (see `clean-text.ts`), a paragraph or heading a line; this is what is stored. */
  readonly text: string
  readonly format: ImportDraft['format']
  /** `null` where the format fixes it. */
  readonly encoding: string | null
  /** False when the encoding was guessed and others are nearly as likely. */
  readonly isEncodingSure: boolean
  readonly metadata: ContainerMetadata
  /** What the format itself says a line is, by 0-based line number; most lines have no entry. */
  readonly roles: ReadonlyMap<number, LineRole>
}

/** What the reader of one format gives: lines already without markup. */
export type ReadText = Pick<SourceText, 'text' | 'format' | 'metadata' | 'roles'>

export const NO_ROLES: ReadonlyMap<number, LineRole> = new Map()
