import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import { onAppEvent } from '../bridge/client.ts'
import { useEvents } from '../library/use-library.ts'
import { useOverlays } from '../state/overlays.ts'
import { showError } from '../state/toasts.ts'
import { useView } from '../state/view.ts'
import { Icon } from '../ui/icon.tsx'
import { droppedFiles } from './dropped-files.ts'
import { takeIn, takeInFiles } from './intake.ts'
import styles from './drop-target.module.css'

/** Put on an element that stands for an event: what is dropped on it is imported into that event. */
export const DROP_EVENT_ATTRIBUTE = 'data-drop-event'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

const eventAt = (target: EventTarget | null): EventId | null => {
  const row = target instanceof Element ? target.closest(`[${DROP_EVENT_ATTRIBUTE}]`) : null
  const id = row?.getAttribute(DROP_EVENT_ATTRIBUTE)
  return id ? (Number(id) as EventId) : null
}

const shownEvent = (): EventId | null => {
  const { screen, eventId } = useView.getState()
  return screen === 'align' ? eventId : null
}

type Drag = { readonly into: EventId | null }

/** Follows files that are dragged over the window; `null` while there are none. */
const useFileDrag = (): Drag | null => {
  const [drag, setDrag] = useState<Drag | null>(null)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (useOverlays.getState().modalCount > 0) {
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
        return
      }
      const into = eventAt(event.target) ?? shownEvent()
      setDrag((old) => (old && old.into === into ? old : { into }))
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDrag(null)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setDrag(null)
      if (useOverlays.getState().modalCount > 0) return
      const into = eventAt(event.target) ?? shownEvent()
      if (event.dataTransfer)
        droppedFiles(event.dataTransfer)
          .then((files) => takeInFiles(files, into))
          .catch(showError)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return drag
}

/** Takes files that are dropped anywhere on the window, or given to the program from outside. */
export const DropTarget = () => {
  const { t } = useTranslation('library')
  const drag = useFileDrag()
  const events = useEvents().data
  useEffect(
    () => onAppEvent((event) => event.kind === 'files.offered' && takeIn(event.files, shownEvent())),
    []
  )
  if (!drag) return null
  const name = events?.find((event) => event.id === drag.into)?.name
  return (
    <div className={styles.frame}>
      <p className={styles.label}>
        <Icon name="import" size={1.5} />
        <b>{name === undefined ? t('drop.overlay') : t('drop.overlayInto', { name })}</b>
        <span>{t('drop.overlayHint')}</span>
      </p>
    </div>
  )
}
