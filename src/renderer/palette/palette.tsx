/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no native list can be led from a search field */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { findHandler, runCommand } from '../commands/registry.ts'
import { useKeymap } from '../commands/use-keymap.ts'
import { useEvents } from '../library/use-library.ts'
import { closeOverlay } from '../state/overlays.ts'
import { useView } from '../state/view.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { paletteGroups, type PaletteItem } from './palette-items.ts'
import { PaletteOption } from './palette-option.tsx'
import styles from './palette.module.css'

const run = ({ target }: PaletteItem): void => {
  closeOverlay()
  if (target.kind === 'event') useView.getState().open(target.event)
  else runCommand(target.command)
}

/** Steps that an arrow key moves the choice by. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Finds a command or an event by a few letters and runs it. */
export const Palette = () => {
  const { t } = useTranslation(['library', 'common'])
  const id = useId()
  const keymap = useKeymap()
  const events = useEvents().data
  const input = useRef<HTMLInputElement>(null)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState(0)
  useEffect(() => input.current?.focus(), [])
  const groups = useMemo(
    () =>
      paletteGroups({
        search,
        commandLabel: (command) => t(`common:commands.${command}`),
        isAvailable: (command) => findHandler(command) !== null,
        events: events ?? []
      }),
    [search, events, t]
  )
  const items = groups.flatMap((group) => group.items)
  const current = items[Math.min(chosen, items.length - 1)]

  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.nativeEvent.isComposing) return
    const step = STEPS[press.key]
    if (step !== undefined && items.length > 0) {
      press.preventDefault()
      const next = chosen + step
      const isJump = Math.abs(step) > 1
      setChosen(isJump ? Math.max(0, Math.min(items.length - 1, next)) : (next + items.length) % items.length)
    }
    if (press.key === 'Enter' && current) {
      press.preventDefault()
      run(current)
    }
  }

  return (
    <Dialog size="palette" title={t('palette.title')} isTitleHidden isDismissable onClose={closeOverlay}>
      <div className={styles.search}>
        <Icon name="search" size={1.125} />
        <input
          ref={input}
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current && `${id}-${current.id}`}
          aria-autocomplete="list"
          placeholder={t('palette.placeholder')}
          spellCheck={false}
          value={search}
          onChange={(change) => {
            setSearch(change.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('palette.results')} className={styles.list}>
        {groups.map(({ section, items: own }) => (
          <div key={section} role="group" aria-labelledby={`${id}-${section}`}>
            <div id={`${id}-${section}`} className={styles.section} role="presentation">
              {section === 'events' ? t('palette.events') : t(`common:scopes.${section}`)}
            </div>
            {own.map((item) => (
              <PaletteOption
                key={item.id}
                id={`${id}-${item.id}`}
                item={item}
                shortcut={item.target.kind === 'command' ? keymap.get(item.target.command)?.[0] : undefined}
                isChosen={item === current}
                onRun={() => run(item)}
              />
            ))}
          </div>
        ))}
      </div>
      {items.length === 0 && <p className={styles.none}>{t('palette.none', { text: search })}</p>}
      <div className={styles.foot}>
        <span>
          <Kbd combination="ArrowUp" /> <Kbd combination="ArrowDown" /> {t('palette.choose')}
        </span>
        <span>
          <Kbd combination="Enter" /> {t('palette.run')}
        </span>
        <span>
          <Kbd combination="Escape" /> {t('palette.close')}
        </span>
      </div>
    </Dialog>
  )
}
