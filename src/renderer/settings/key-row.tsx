import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { combinationOf } from '../commands/key-pattern.ts'
import { isMac } from '../commands/platform.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Kbd } from '../ui/kbd.tsx'
import styles from './settings-dialog.module.css'

export type KeyRowProps = {
  readonly label: string
  readonly combinations: readonly string[]
  readonly isChanged: boolean
  readonly problem: string | undefined
  /** `null`: back to the built-in keys. */
  readonly onStore: (combinations: string[] | null) => void
}

/** One command with its keys; pressed, its button takes the next key as the new one. */
export const KeyRow = ({ label, combinations, isChanged, problem, onStore }: KeyRowProps) => {
  const { t } = useTranslation('library')
  const [isCapturing, setCapturing] = useState(false)

  const capture = (press: KeyboardEvent): void => {
    if (!isCapturing || press.key === 'Tab') return
    press.preventDefault()
    press.stopPropagation()
    if (press.key === 'Escape') {
      setCapturing(false)
      return
    }
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press
    const isAltGraph = press.getModifierState('AltGraph')
    const combination = combinationOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, isAltGraph }, isMac)
    if (combination === null) return
    setCapturing(false)
    onStore([combination])
  }

  return (
    <tr>
      <th scope="row">
        {label}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </th>
      <td onKeyDownCapture={capture}>
        <div className={styles.keyTools}>
          <Button
            variant={isCapturing ? 'normal' : 'plain'}
            className={classNames(styles.capture, isCapturing && styles.capturing)}
            onPress={() => setCapturing(true)}
            onBlur={() => setCapturing(false)}
          >
            <span className="hidden-text">{t('settings.keyOf', { command: label })}</span>
            {isCapturing && t('settings.press')}
            {!isCapturing && combinations.map((key) => <Kbd key={key} combination={key} />)}
            {!isCapturing && combinations.length === 0 && (
              <span className={styles.noKey}>{t('settings.noKey')}</span>
            )}
          </Button>
          <IconButton
            icon="undo"
            label={t('settings.resetKey')}
            isDisabled={!isChanged}
            onPress={() => onStore(null)}
          />
          <IconButton
            icon="close"
            label={t('settings.removeKey', { command: label })}
            isDisabled={combinations.length === 0}
            onPress={() => onStore([])}
          />
        </div>
      </td>
    </tr>
  )
}
