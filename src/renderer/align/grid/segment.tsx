import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../domain/model.ts'
import { classNames } from '../../ui/class-names.ts'
import type { PlacedSegment } from '../model/column-index.ts'
import styles from './segment.module.css'

export type SegmentViewProps = {
  readonly placed: PlacedSegment
  readonly language: LanguageTag
  /** The sentence that text commands act on, where the cell has several. */
  readonly isFocused: boolean
}

/** One sentence with its number. Pointer events are handled by the grid, by `data-segment`. */
export const SegmentView = memo(({ placed, language, isFocused }: SegmentViewProps) => {
  const { t } = useTranslation('align')
  const { segment, number, isParagraphStart } = placed
  return (
    <p
      className={classNames(
        styles.segment,
        isParagraphStart && styles.paragraph,
        segment.isExcluded && styles.excluded,
        isFocused && styles.focused,
        segment.kind !== 'sentence' && styles[segment.kind]
      )}
      data-segment={segment.id}
      lang={language}
      dir="auto"
    >
      <span className={styles.number} data-number="" title={t('grid.segment', { number })}>
        {number}
      </span>
      <span className={styles.text}>{segment.text}</span>
      {segment.isExcluded && <span className="hidden-text">{t('evidence.excluded')}</span>}
    </p>
  )
})
SegmentView.displayName = 'SegmentView'
