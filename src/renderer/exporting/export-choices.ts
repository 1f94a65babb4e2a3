import type { EventId } from '../../domain/model.ts'
import type { EventSummary, ExportOptions } from '../../shared/contract.ts'
import type { Settings } from '../../shared/settings.ts'

/** What the export dialog offers, in its order. */
export const EXPORT_KINDS = ['table', 'pairs', 'tmx', 'xliff', 'jsonl', 'html'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

/** The kinds that hold exactly two languages. */
export const isPairKind = (kind: ExportKind): boolean =>
  kind === 'pairs' || kind === 'tmx' || kind === 'xliff'

/** One column as the person arranged it. */
export type ColumnChoice = { readonly key: string; readonly isChosen: boolean }

export type ExportChoices = {
  readonly kind: ExportKind
  /** All columns of the event in the wanted order. */
  readonly columns: readonly ColumnChoice[]
  /** Keys of source and target, for the kinds with two languages. */
  readonly pair: readonly [string, string]
  readonly isConfirmedOnly: boolean
  readonly skipsEmpty: boolean
  readonly hasBom: boolean
  readonly isForExcel: boolean
}

/** The choices to begin with: as the person left them, with all columns of this event. */
export const startChoices = (event: EventSummary, settings: Settings): ExportChoices => {
  const keys = event.documents.map(({ key }) => key)
  const isPlainTable = settings.exportFormat === 'tsv' && settings.exportProfile === 'table'
  return {
    kind: settings.exportFormat === 'tsv' ? (isPlainTable ? 'table' : 'pairs') : settings.exportFormat,
    columns: keys.map((key) => ({ key, isChosen: true })),
    pair: [keys[0] ?? '', keys[1] ?? keys[0] ?? ''],
    isConfirmedOnly: settings.exportIsConfirmedOnly,
    skipsEmpty: settings.exportSkipsEmpty,
    hasBom: settings.exportHasBom,
    isForExcel: settings.exportIsForExcel
  }
}

/** What of the choices is remembered for the next time. */
export const rememberedChoices = (choices: ExportChoices): Partial<Settings> => ({
  exportFormat: choices.kind === 'table' || choices.kind === 'pairs' ? 'tsv' : choices.kind,
  ...((choices.kind === 'table' || choices.kind === 'pairs') && { exportProfile: choices.kind }),
  exportIsConfirmedOnly: choices.isConfirmedOnly,
  exportSkipsEmpty: choices.skipsEmpty,
  exportHasBom: choices.hasBom,
  exportIsForExcel: choices.isForExcel
})

const isTsv = (kind: ExportKind): boolean => kind === 'table' || kind === 'pairs'

/** Which options a kind has. Kinds with two languages leave out half-filled rows by their nature. */
export const optionsOf = (
  kind: ExportKind
): { readonly skipsEmpty: boolean; readonly hasBom: boolean; readonly isForExcel: boolean } => ({
  skipsEmpty: !isPairKind(kind),
  hasBom: isTsv(kind),
  isForExcel: isTsv(kind)
})

/** The choices as the program wants them; `null` while they name too few columns. */
export const exportOptions = (event: EventId, choices: ExportChoices): ExportOptions | null => {
  const { kind, pair } = choices
  const columns = isPairKind(kind)
    ? [...new Set(pair)].filter((key) => key !== '')
    : choices.columns.filter(({ isChosen }) => isChosen).map(({ key }) => key)
  if (columns.length < (isPairKind(kind) ? 2 : 1)) return null
  const has = optionsOf(kind)
  return {
    event,
    format: kind === 'table' || kind === 'pairs' ? 'tsv' : kind,
    profile: kind === 'pairs' ? 'pairs' : 'table',
    columns,
    isConfirmedOnly: choices.isConfirmedOnly,
    skipsEmpty: has.skipsEmpty && choices.skipsEmpty,
    hasBom: has.hasBom && choices.hasBom,
    isForExcel: has.isForExcel && choices.isForExcel
  }
}

/** Chooses the source or the target; the other one gives way when it is the same. */
export const withPairMember = (choices: ExportChoices, place: 0 | 1, key: string): ExportChoices => {
  const [source, target] = choices.pair
  const pair: readonly [string, string] =
    place === 0 ? [key, key === target ? source : target] : [key === source ? target : source, key]
  return { ...choices, pair }
}

/** Moves a column one place up or down; nothing happens at the ends. */
export const withColumnMoved = (choices: ExportChoices, index: number, step: -1 | 1): ExportChoices => {
  const columns = [...choices.columns]
  const moved = columns[index]
  const other = columns[index + step]
  if (!moved || !other) return choices
  columns[index] = other
  columns[index + step] = moved
  return { ...choices, columns }
}

/** Takes a column in or leaves it out. */
export const withColumnChosen = (choices: ExportChoices, key: string, isChosen: boolean): ExportChoices => ({
  ...choices,
  columns: choices.columns.map((column) => (column.key === key ? { key, isChosen } : column))
})

const FILE_ENDINGS: Readonly<Record<ExportKind, string>> = {
  table: 'tsv',
  pairs: 'tsv',
  tmx: 'tmx',
  xliff: 'xlf',
  jsonl: 'jsonl',
  html: 'html'
}

/** Characters that some file system refuses. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}]+/gu

/** A file name for the export: the event's name and the languages, safe on every system. */
export const exportFileName = (eventName: string, options: ExportOptions, kind: ExportKind): string => {
  const name = eventName
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[ .]+$/, '')
  return `${name || 'export'}.${options.columns.join('-')}.${FILE_ENDINGS[kind]}`
}
