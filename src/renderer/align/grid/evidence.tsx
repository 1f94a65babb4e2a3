import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Cell, Evidence } from '../../../domain/model.ts'
import { formatProbability } from '../../i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { shownRelation } from '../model/cell-look.ts'
import styles from './evidence.module.css'

/** Kinds whose strength says more than a word could, and kinds whose word needs an introduction. */
const SCORED = ['length', 'position', 'punctuation'] as const
const INTRODUCED = ['vocabulary', 'dictionary', 'learned', 'derived'] as const

const evidenceText = (t: TFunction<'align'>, { kind, label, score }: Evidence): string => {
  const scored = SCORED.find((one) => one === kind)
  if (scored) return t(`evidence.${scored}`, { score: formatProbability(score) })
  const introduced = INTRODUCED.find((one) => one === kind)
  return introduced ? t(`evidence.${introduced}`, { label }) : label
}

const Chip = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation('align')
  return (
    <span className={classNames(styles.chip, evidence.isConflict && styles.bad)}>
      {evidence.isConflict && <span className="hidden-text">{t('evidence.differs')} </span>}
      {evidenceText(t, evidence)}
    </span>
  )
}

const RelationLabel = ({ relation }: { readonly relation: 'partial' | 'contradicts' }) => {
  const { t } = useTranslation('align')
  return (
    <span className={styles.relation}>
      <Icon name={relation === 'partial' ? 'almostEqual' : 'notEqual'} size={0.6875} />
      {t(`relations.${relation}`)}
    </span>
  )
}

export type CellFootProps = {
  readonly cell: Cell
  /** In the cursor row settled cells show their reasons too. */
  readonly isCursorRow: boolean
  /** What the source text has for the sentences that a person changed. */
  readonly edited: readonly string[]
}

/** What is known about a cell below its text: confidence, relation, why the program suggests it, what changed since. */
export const CellFoot = ({ cell, isCursorRow, edited }: CellFootProps) => {
  const { t } = useTranslation('align')
  const relation = shownRelation(cell)
  const isSuggested = cell.status === 'suggested' && cell.confidence !== null
  const isShowing = cell.status === 'suggested' || isCursorRow
  // What speaks against the cell comes first, so that it is never folded away.
  const evidence = [
    ...cell.evidence.filter((one) => one.isConflict),
    ...(isShowing ? cell.evidence.filter((one) => !one.isConflict) : [])
  ]
  if (!isSuggested && !relation && !cell.isStale && edited.length === 0 && evidence.length === 0) return null
  return (
    <div className={styles.foot}>
      {isSuggested && (
        <span className={styles.confidence} title={t('evidence.confidence')}>
          {formatProbability(cell.confidence ?? 0)}
        </span>
      )}
      {relation && <RelationLabel relation={relation} />}
      {cell.isStale && <span className={classNames(styles.chip, styles.warning)}>{t('evidence.stale')}</span>}
      {edited.length > 0 && (
        <span className={styles.chip} title={t('evidence.editedTitle', { text: edited.join('\n') })}>
          {t('evidence.edited')}
        </span>
      )}
      {evidence.map((one, index) => (
        <Chip key={`${one.kind}-${one.label}-${index}`} evidence={one} />
      ))}
    </div>
  )
}
