import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useTableWork } from '../commands/use-table-work.ts'
import { firstSplitPlace, splitPlaces, type SplitPlace } from '../model/split-places.ts'
import { splitAt } from '../model/text-actions.ts'
import type { SentenceEditorProps } from './text-editor.tsx'
import styles from './editors.module.css'

const wordAt = (text: string, place: SplitPlace): string => /^\S+/u.exec(text.slice(place.offset))?.[0] ?? ''

/** Index of the next place in a direction, or the next likely one; the same index when there is none. */
const nextPlace = (
  places: readonly SplitPlace[],
  from: number,
  step: 1 | -1,
  isLikelyOnly: boolean
): number => {
  for (let index = from + step; index >= 0 && index < places.length; index += step) {
    if (!isLikelyOnly || places[index]?.isLikely) return index
  }
  return from
}

/** Shows a sentence with the places where it can be cut; the likely ones stand out. */
export const SplitChooser = ({ placed, language, close, go }: SentenceEditorProps) => {
  const { t } = useTranslation('align')
  const work = useTableWork()
  const { text } = placed.segment
  const places = useMemo(() => splitPlaces(text), [text])
  const [chosen, setChosen] = useState(() => firstSplitPlace(text, places))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])

  const cut = (index: number): void => {
    const place = places[index]
    if (place && work.run((context) => splitAt(context, placed, text, place.offset))) close()
  }
  const move = (step: 1 | -1, isLikelyOnly: boolean): void =>
    setChosen(nextPlace(places, chosen, step, isLikelyOnly))

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    const isWide = event.ctrlKey || event.metaKey
    if (event.key === 'ArrowLeft') move(-1, isWide)
    else if (event.key === 'ArrowRight') move(1, isWide)
    else if (event.key === 'Tab') move(event.shiftKey ? -1 : 1, true)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') go(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Home') setChosen(0)
    else if (event.key === 'End') setChosen(places.length - 1)
    else if (event.key === 'Enter' || event.key === ' ' || event.key.toLowerCase() === 's') cut(chosen)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }

  const onClick = ({ target }: MouseEvent): void => {
    const clicked = target instanceof HTMLElement ? target.dataset['cut'] : undefined
    if (clicked !== undefined) cut(Number(clicked))
  }

  const id = (index: number): string => `split-${placed.segment.id}-${index}`
  const pieces = [0, ...places.map((place) => place.offset)]
  return (
    <div className={styles.editor}>
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        className={styles.split}
        lang={language}
        aria-label={t('editor.split', { number: placed.number })}
        aria-activedescendant={id(chosen)}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close()
        }}
      >
        {pieces.map((from, piece) => (
          <span key={from} role="presentation">
            {piece > 0 && (
              <span
                id={id(piece - 1)}
                role="option"
                aria-selected={piece - 1 === chosen}
                aria-label={t('editor.splitBefore', { word: wordAt(text, places[piece - 1] as SplitPlace) })}
                className={classNames(
                  styles.cut,
                  places[piece - 1]?.isLikely && styles.likely,
                  piece - 1 === chosen && styles.chosen
                )}
                tabIndex={-1}
                data-cut={piece - 1}
              />
            )}
            <span role="presentation" className={piece > chosen ? styles.second : undefined}>
              {text.slice(from, pieces[piece + 1] ?? text.length)}
            </span>
          </span>
        ))}
      </div>
      <div className={styles.keys} aria-hidden="true">
        <span>
          <Kbd combination="ArrowLeft" /> <Kbd combination="ArrowRight" /> {t('editor.splitKeys')}
        </span>
        <span>
          <Kbd combination="Tab" /> {t('editor.splitLikely')}
        </span>
        <span>
          <Kbd combination="Enter" /> {t('editor.splitDo')}
        </span>
        <span>
          <Kbd combination="Escape" /> {t('editor.cancel')}
        </span>
      </div>
    </div>
  )
}
