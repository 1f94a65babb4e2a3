import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_SEGMENT_TEXT } from '../../../shared/edit-schema.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useTableWork } from '../commands/use-table-work.ts'
import type { PlacedSegment } from '../model/column-index.ts'
import { oneLine, retype, splitAt } from '../model/text-actions.ts'
import { SourceNote } from './source-note.tsx'
import styles from './editors.module.css'

export type SentenceEditorProps = {
  readonly placed: PlacedSegment
  readonly language: string
  readonly label: string
  /** What the source text has; null while it is not known. */
  readonly source: string | null
  readonly close: () => void
  /** Goes on to another sentence of the cell; false when there is none. */
  readonly go: (step: 1 | -1) => boolean
}

const fitHeight = (element: HTMLTextAreaElement): void => {
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight}px`
}

/**
 * Corrects a sentence in place. Enter or Ctrl+Enter saves, Escape leaves it as it was, Tab saves and goes on to the next
 * sentence of the cell, Ctrl+Alt+Enter splits at the caret.
 */
export const TextEditor = ({ placed, language, label, source, close, go }: SentenceEditorProps) => {
  const { t } = useTranslation('align')
  const work = useTableWork()
  const [text, setText] = useState(placed.segment.text)
  const field = useRef<HTMLTextAreaElement>(null)
  // Closing takes the focus away, and losing the focus saves: only the first of them counts.
  const isDone = useRef(false)

  useLayoutEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
    if (element) fitHeight(element)
  }, [])

  const save = (): boolean => {
    if (oneLine(text) === placed.segment.text) return true
    return work.run(() => retype(placed, text))
  }
  const leave = (): void => {
    isDone.current = true
    close()
  }
  const saveAndClose = (): void => {
    if (!isDone.current && save()) leave()
  }
  const split = (): void => {
    const caret = field.current?.selectionStart ?? 0
    if (work.run((context) => splitAt(context, placed, text, caret))) leave()
  }

  const backToSource = (): void => {
    const element = field.current
    if (!element || source === null) return
    setText(source)
    element.value = source
    fitHeight(element)
    element.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const isMod = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && isMod && event.altKey) split()
    else if (event.key === 'Enter' && !event.shiftKey) saveAndClose()
    else if (event.key === 'Escape') leave()
    else if (event.key === 'Tab') {
      if (save()) {
        isDone.current = true
        if (!go(event.shiftKey ? -1 : 1)) close()
      }
    } else return
    event.preventDefault()
  }

  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={label}
        lang={language}
        dir="auto"
        rows={1}
        spellCheck={false}
        maxLength={MAX_SEGMENT_TEXT}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          fitHeight(event.target)
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) saveAndClose()
        }}
      />
      {source !== null && oneLine(text) !== source && (
        <SourceNote before={source} text={oneLine(text)} language={language} onBack={backToSource} />
      )}
      <div className={styles.keys}>
        <button type="button" onClick={saveAndClose}>
          <Kbd combination="Enter" /> {t('editor.save')}
        </button>
        <button type="button" onClick={leave}>
          <Kbd combination="Escape" /> {t('editor.cancel')}
        </button>
        <button type="button" onClick={split}>
          <Kbd combination="Mod+Alt+Enter" /> {t('editor.splitHere')}
        </button>
      </div>
    </div>
  )
}
