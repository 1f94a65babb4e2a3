import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import type { ExportOptions, ExportPreview as Preview } from '../../shared/contract.ts'
import { call } from '../bridge/client.ts'
import { queryKeys } from '../bridge/query-client.ts'
import { errorText } from '../i18n/error-text.ts'
import { formatNumber } from '../i18n/format.ts'
import { Icon } from '../ui/icon.tsx'
import { classNames } from '../ui/class-names.ts'
import type { ExportKind } from './export-choices.ts'
import { countText } from './count-text.ts'
import styles from './export-preview.module.css'

/** Lines asked for; more would not be looked at. */
const PREVIEW_LINES = 40

/** The first lines of what would be written; undefined while they are made. */
export const useExportPreview = (options: ExportOptions | null) =>
  useQuery({
    queryKey: [...queryKeys.exportPreview, options],
    queryFn: () => (options ? call('export.preview', { options, maxLines: PREVIEW_LINES }) : null),
    placeholderData: keepPreviousData,
    // The table may have changed since the dialog was open last.
    gcTime: 0
  })

const Skipped = ({ skipped }: Pick<Preview, 'skipped'>) => {
  const { t } = useTranslation('library')
  const parts = (['empty', 'unconfirmed'] as const)
    .filter((kind) => skipped[kind] > 0)
    .map((kind) =>
      t(kind === 'empty' ? 'export.skippedEmpty' : 'export.skippedUnconfirmed', {
        count: skipped[kind],
        number: formatNumber(skipped[kind])
      })
    )
  return <span>{parts.length === 0 ? t('export.noneDropped') : parts.join('; ')}</span>
}

/** How much will be written, and what will not. */
const Summary = ({ preview, kind }: { readonly preview: Preview; readonly kind: ExportKind }) => {
  const { t } = useTranslation('library')
  const hasSkipped = preview.skipped.empty + preview.skipped.unconfirmed > 0
  return (
    <output className={classNames(styles.summary, hasSkipped && styles.partly)}>
      <Icon name={hasSkipped ? 'info' : 'check'} size={0.875} />
      <b>{countText(kind, preview.units, t)}</b>
      <Skipped skipped={preview.skipped} />
    </output>
  )
}

type TsvTableProps = {
  readonly lines: readonly string[]
  readonly hasHeader: boolean
  readonly options: ExportOptions | null
  readonly languages: ReadonlyMap<string, LanguageTag>
}

/** Lines as cells; those with text of an article are wide and carry its language. */
const TsvTable = ({ lines, hasHeader, options, languages }: TsvTableProps) => {
  const rows = lines.map((line) => line.replace(/^\uFEFF/, '').split('\t'))
  const [head, ...rest] = rows
  const body = hasHeader ? rest : rows
  const keys = hasHeader ? head : options?.columns
  const languageOf = (column: number): LanguageTag | undefined => languages.get(keys?.[column] ?? '')
  return (
    <table className={classNames(styles.table, !hasHeader && styles.pairs)}>
      {hasHeader && (
        <thead>
          <tr>
            {head?.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {body.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => {
              const language = languageOf(column)
              return (
                <td key={column} dir="auto" lang={language} className={language && styles.wide}>
                  <span>{cell}</span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export type ExportPreviewProps = {
  readonly kind: ExportKind
  readonly options: ExportOptions | null
  /** Languages of the articles by column key. */
  readonly languages: ReadonlyMap<string, LanguageTag>
  readonly query: ReturnType<typeof useExportPreview>
}

/** The real output from its first line, and how much of it there will be. */
export const ExportPreview = ({ kind, options, languages, query }: ExportPreviewProps) => {
  const { t } = useTranslation('library')
  const { data, error, isPlaceholderData } = query
  const lines = data?.lines ?? []
  const isTable = kind === 'table' || kind === 'pairs'
  return (
    <div className={styles.preview}>
      <div className={styles.head}>
        <h3>{t('export.preview')}</h3>
        {lines.length > 0 && (
          <span>{t('export.previewLines', { count: lines.length, number: formatNumber(lines.length) })}</span>
        )}
        {data && <Summary preview={data} kind={kind} />}
      </div>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <section
        className={styles.window}
        tabIndex={0}
        aria-label={t('export.preview')}
        aria-busy={isPlaceholderData}
      >
        {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
        {error ? (
          <p className={styles.message}>{errorText(error)}</p>
        ) : data === null || data?.units === 0 ? (
          <p className={styles.message}>{t('export.nothing')}</p>
        ) : isTable ? (
          <TsvTable lines={lines} hasHeader={kind === 'table'} options={options} languages={languages} />
        ) : (
          <pre className={styles.text}>{lines.join('\n')}</pre>
        )}
      </section>
    </div>
  )
}
