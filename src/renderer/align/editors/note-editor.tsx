import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/kbd.tsx'
import { useTableWork } from '../commands/use-table-work.ts'
import { rowOf } from '../model/cell-actions.ts'
import { setNote } from '../model/text-actions.ts'
import { useSession } from '../state/session-context.ts'
import styles from './editors.module.css'

/** The longest note, in UTF-16 units; the program takes no more. */
const MAX_NOTE = 10_000

/** The note of the cursor row, open for typing. Enter saves, Shift+Enter is a new line, Escape leaves it as it was. */
export const NoteEditor = () => {
  const { t } = useTranslation('align')
  const session = useSession()
  const work = useTableWork()
  const here = work.context()
  const [text, setText] = useState(() => (here ? rowOf(here).note : ''))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])

  // Closing takes the focus away, and losing the focus saves: only the first of them counts.
  const isDone = useRef(false)
  const close = (): void => {
    isDone.current = true
    session.setEditor(null)
  }
  const save = (): void => {
    if (isDone.current) return
    work.run((context) => setNote(context, text))
    close()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) save()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.noteEditor}>
      <textarea
        ref={field}
        className={styles.note}
        aria-label={t('editor.note', { row: here ? here.rowIndex + 1 : '' })}
        placeholder={t('editor.notePlaceholder')}
        dir="auto"
        rows={Math.min(6, text.split('\n').length)}
        maxLength={MAX_NOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      <div className={styles.keys} aria-hidden="true">
        <span>
          <Kbd combination="Enter" /> {t('editor.save')}
        </span>
        <span>
          <Kbd combination="Shift+Enter" /> {t('editor.newLine')}
        </span>
        <span>
          <Kbd combination="Escape" /> {t('editor.cancel')}
        </span>
      </div>
    </div>
  )
}
