import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../domain/model.ts'
import { classNames } from '../../ui/class-names.ts'
import type { PlacedSegment } from '../model/column-index.ts'
import { markFigures } from '../model/differing-figures.ts'
import styles from './segment.module.css'

export type SegmentViewProps = {
  readonly placed: PlacedSegment
  readonly language: LanguageTag
  /** Figures of the sentence that differ from the rest of its row. */
  readonly figures: readonly string[]
  /** The sentence that text commands act on, where the cell has several. */
  readonly isFocused: boolean
}

const ExcludedNotice = () => {
  const { t } = useTranslation('align')
  return <span className="hidden-text">{t('evidence.excluded')}</span>
}

/** The number of a sentence: paragraph and sentence in it. A grip to drag the sentence by. */
export const SentenceNumber = ({ placed }: { readonly placed: PlacedSegment }) => (
  <span className={classNames(styles.number, placed.isParagraphStart && styles.first)} data-number="">
    {placed.number}
  </span>
)

/** One sentence with its number. Pointer events are handled by the grid, by `data-segment`. */
export const SegmentView = memo(({ placed, language, figures, isFocused }: SegmentViewProps) => {
  const { segment } = placed
  return (
    <p
      className={classNames(
        styles.segment,
        segment.isExcluded && styles.excluded,
        isFocused && styles.focused,
        segment.kind !== 'sentence' && styles[segment.kind]
      )}
      data-segment={segment.id}
      lang={language}
      dir="auto"
    >
      <SentenceNumber placed={placed} />
      <span className={styles.text}>
        {markFigures(segment.text, figures).map(({ text, differs }, index) =>
          differs ? (
            <span key={index} className={styles.differs}>
              {text}
            </span>
          ) : (
            text
          )
        )}
      </span>
      {segment.isExcluded && <ExcludedNotice />}
    </p>
  )
})
SegmentView.displayName = 'SegmentView'
