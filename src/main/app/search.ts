import type { LanguageTag } from '../../domain/model.ts'
import type { SearchResult } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { findSegments, matchQuery } from '../storage/search-rows.ts'
import type { AppContext } from './context.ts'

export type SearchService = {
  /** Segments of the whole project that hold all words. Throws `search.emptyQuery`. */
  run(query: string, language: LanguageTag | null, limit: number): SearchResult
}

export const createSearch = ({ sessions }: AppContext): SearchService => ({
  run: (query, language, limit) => {
    const { db } = sessions.current()
    const match = matchQuery(query)
    if (match === null) throw new AppError('search.emptyQuery')
    return findSegments(db, match, language?.toLowerCase() ?? null, limit)
  }
})
