import type { TFunction } from 'i18next'
import { formatNumber } from '../i18n/format.ts'
import type { ExportKind } from './export-choices.ts'

/** How much is written, in the unit of the format: lines, translation units, or rows below a head. */
export const countText = (kind: ExportKind, count: number, t: TFunction<'library'>): string => {
  const options = { count, number: formatNumber(count) }
  if (kind === 'tmx' || kind === 'xliff') return t('export.units', options)
  return kind === 'html' || kind === 'table' ? t('export.rowsWritten', options) : t('export.lines', options)
}
