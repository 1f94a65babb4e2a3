import { lazy, memo, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column, DocumentId, TextDocument } from '../../../domain/model.ts'
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { LanguageBadge, languageAccent } from '../../ui/language-badge.tsx'
import { columnIndex } from '../model/column-index.ts'
import { coverageMemory, type ColumnCoverage } from '../model/coverage-strip.ts'
import { useSessionState } from '../state/session-context.ts'
import { Strip } from './strip.tsx'
import styles from './heads.module.css'

const ArticleDialog = lazy(async () => ({
  default: (await import('../bar/article-dialog.tsx')).ArticleDialog
}))

type HeadProps = {
  readonly column: Column
  readonly ordinal: number
  readonly document: TextDocument | undefined
  /** Sentences that stand in a confirmed cell. */
  readonly confirmed: number
  readonly coverage: ColumnCoverage | undefined
  readonly isCurrent: boolean
  readonly position: number | null
  readonly onOpen: (document: DocumentId) => void
}

const Head = memo((props: HeadProps) => {
  const { column, ordinal, document, confirmed, coverage, isCurrent, position, onOpen } = props
  const { t } = useTranslation('align')
  const total = column.segments.length
  const title = document?.title || t('head.untitled')
  const date = document?.date ? formatDate(document.date) : t('head.noDate')
  const percent = formatPercent(total === 0 ? 0 : confirmed / total)
  const counts = coverage?.counts ?? { all: 0, some: 0, only: 0 }
  return (
    <div
      role="columnheader"
      aria-colindex={ordinal + 2}
      data-accent={languageAccent(column.language)}
      className={classNames(styles.head, isCurrent && styles.current)}
    >
      <div className={styles.line}>
        <LanguageBadge language={column.language} columnKey={column.key} />
        <h2 className={styles.title}>
          <button
            type="button"
            className={styles.open}
            title={t('article.open', { title })}
            aria-haspopup="dialog"
            lang={column.language}
            onClick={() => onOpen(column.documentId)}
          >
            {title}
          </button>
        </h2>
      </div>
      <div className={styles.facts}>
        <span className={styles.cut}>{[document?.outlet, date].filter(Boolean).join(' · ')}</span>
        <span
          className={styles.percent}
          title={t('head.confirmedTitle', { confirmed: formatNumber(confirmed), total: formatNumber(total) })}
        >
          <span className={styles.wide}>{t('head.confirmed', { percent })}</span>
          <span className={styles.narrow}>{percent}</span>
        </span>
      </div>
      {coverage && (
        <Strip
          sentences={coverage.sentences}
          position={position}
          label={t('head.coverage', { column: column.key.toUpperCase(), ...counts })}
        />
      )}
    </div>
  )
})
Head.displayName = 'Head'

/** The dialog about an article, as long as it is open and the article is there. */
const OpenArticle = ({ id, onClose }: { readonly id: DocumentId | null; readonly onClose: () => void }) => {
  const { columns } = useSessionState((state) => state.table)
  const documents = useSessionState((state) => state.documents)
  const confirmed = useSessionState((state) => state.tally.confirmedSentences)
  const ordinal = columns.findIndex((one) => one.documentId === id)
  const column = columns[ordinal]
  const document = documents.find((one) => one.id === id)
  if (!column || !document) return null
  return (
    <Suspense fallback={null}>
      <ArticleDialog
        document={document}
        columnKey={column.key}
        sentences={column.segments.length}
        confirmed={confirmed[ordinal] ?? 0}
        onClose={onClose}
      />
    </Suspense>
  )
}

/** The heads of the columns: which article, from where and when, how far it is done, and what it has in common. */
export const Heads = () => {
  const { t } = useTranslation('align')
  const table = useSessionState((state) => state.table)
  const documents = useSessionState((state) => state.documents)
  const confirmed = useSessionState((state) => state.tally.confirmedSentences)
  const cursor = useSessionState((state) => state.cursor)
  const cursorRow = useSessionState((state) => state.shown.rows[state.shownIndex])
  const settled = useDeferredValue(table)
  const [opened, setOpened] = useState<DocumentId | null>(null)
  const close = useCallback(() => setOpened(null), [])
  const [coveragesOf] = useState(coverageMemory)
  const coverage = useMemo(() => coveragesOf(settled), [coveragesOf, settled])
  return (
    <div role="row" aria-rowindex={1} className={styles.heads}>
      <div role="columnheader" aria-colindex={1} className={styles.gutter}>
        {t('grid.row')}
      </div>
      {table.columns.map((column, ordinal) => {
        const isCurrent = cursor?.column === ordinal
        const segment = isCurrent ? cursorRow?.cells[ordinal]?.segments[cursor.segment] : undefined
        return (
          <Head
            key={column.documentId}
            column={column}
            ordinal={ordinal}
            document={documents.find((one) => one.id === column.documentId)}
            confirmed={confirmed[ordinal] ?? 0}
            coverage={coverage[ordinal]}
            isCurrent={isCurrent}
            onOpen={setOpened}
            position={segment === undefined ? null : (columnIndex(column).get(segment)?.position ?? null)}
          />
        )
      })}
      <OpenArticle id={opened} onClose={close} />
    </div>
  )
}
