import type { LanguageTag } from '../../domain/model.ts'
import { KEPT_ROLES, type ArticleLine, type LineRole } from '../../domain/segmentation/boilerplate.ts'
import { classifyLines } from '../../domain/segmentation/classify-lines.ts'
import type { SourceText } from './source-text.ts'

/** What the format says of a line counts where the line reads like a part of the article. */
export function articleLines(
  { text, roles }: Pick<SourceText, 'text' | 'roles'>,
  language: LanguageTag
): readonly ArticleLine[] {
  return classifyLines(text, { language }).map((line, index) => {
    const role = roleOf(line.role, roles.get(index))
    return role === line.role ? line : { ...line, role, isKept: KEPT_ROLES.has(role) }
  })
}

function roleOf(read: LineRole, stated: LineRole | undefined): LineRole {
  if (stated === undefined) return read
  return stated === 'title' || KEPT_ROLES.has(read) ? stated : read
}
