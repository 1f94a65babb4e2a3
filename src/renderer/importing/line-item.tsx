import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import type { ImportLine } from '../../shared/contract.ts'
import { formatNumber } from '../i18n/format.ts'
import { i18n } from '../i18n/instance.ts'
import { classNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { Switch } from '../ui/switch.tsx'
import { LineDoubts } from './line-doubts.tsx'
import { neverBreakAfter } from './never-break.ts'
import styles from './lines-list.module.css'

/** More text of a line than this is not put into the page. */
const MAX_SHOWN = 2000

export type LineItemProps = {
  readonly line: ImportLine | undefined
  /** Number of the paragraph among the kept ones, from 1. */
  readonly paragraph: number
  readonly isKept: boolean
  readonly isTabStop: boolean
  readonly onToggle: () => void
  readonly language: LanguageTag
}

/** One line: its switch, its text, and what it is. A click on the text shows all of it. */
export const LineItem = ({ line, paragraph, isKept, isTabStop, onToggle, language }: LineItemProps) => {
  const { t } = useTranslation('library')
  const [isWide, setWide] = useState(false)
  const [showsDoubts, setShowsDoubts] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  if (!line) return null
  const isPlain = line.role === 'text' && line.isKept
  const text = line.text.slice(0, MAX_SHOWN)
  const { doubts } = line
  const doubtsText = t('import.doubts', { count: doubts.length, number: formatNumber(doubts.length) })
  const toggleDoubts = (): void => {
    setShowsDoubts(!showsDoubts)
    requestAnimationFrame(() => whole.current?.scrollIntoView({ block: 'nearest' }))
  }
  const never = (phrase: string): void => {
    neverBreakAfter(phrase, language)
    // The boundary goes away and with it the button that was pressed.
    whole.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={whole} className={classNames(styles.line, !isKept && styles.cut, styles[line.role])}>
      <Switch
        isSelected={isKept}
        onChange={onToggle}
        excludeFromTabOrder={!isTabStop}
        aria-label={`${t('import.keepLine')}: ${text.slice(0, 80)}`}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- with the keyboard, a line unfolds as its switch has the focus */}
      <span
        className={classNames(styles.text, isWide && styles.wide)}
        dir="auto"
        onClick={() => setWide(!isWide)}
      >
        {isKept ? text : <del>{text}</del>}
      </span>
      <span className={styles.role} lang={i18n.language}>
        {isPlain
          ? t('import.paragraph', { number: formatNumber(paragraph) })
          : t(`import.roles.${line.role}`)}
        {isKept && doubts.length > 0 && (
          <button
            type="button"
            data-doubts
            className={styles.mark}
            tabIndex={isTabStop ? 0 : -1}
            aria-expanded={showsDoubts}
            aria-label={doubtsText}
            title={doubtsText}
            onClick={toggleDoubts}
          >
            <Icon name="warning" size={0.875} />
            {formatNumber(doubts.length)}
          </button>
        )}
      </span>
      {isKept && showsDoubts && doubts.length > 0 && (
        <LineDoubts doubts={doubts} language={language} onNever={never} />
      )}
    </div>
  )
}

export type RunItemProps = {
  readonly count: number
  readonly isKept: boolean
  readonly isTabStop: boolean
  readonly onUnfold: () => void
}

/** A folded run of lines. */
export const RunItem = ({ count, isKept, isTabStop, onUnfold }: RunItemProps) => {
  const { t } = useTranslation('library')
  return (
    <button
      type="button"
      className={styles.run}
      lang={i18n.language}
      tabIndex={isTabStop ? 0 : -1}
      aria-expanded="false"
      onClick={onUnfold}
    >
      <Icon name="right" size={0.875} />
      {t(isKept ? 'import.moreKept' : 'import.moreCut', { count, number: formatNumber(count) })}
    </button>
  )
}
