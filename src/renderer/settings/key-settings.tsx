import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COMMANDS, type CommandId, type CommandScope } from '../../shared/commands.ts'
import { formatKey } from '../commands/format-key.ts'
import { keyConflicts, keymapOf } from '../commands/keymap.ts'
import { isMac } from '../commands/platform.ts'
import { Button } from '../ui/button.tsx'
import { KeyRow } from './key-row.tsx'
import { changeSettings, useSettings } from './use-settings.ts'
import styles from './settings-dialog.module.css'

const SCOPES: readonly CommandScope[] = ['table', 'event', 'library', 'app']

type Problem = { readonly command: CommandId; readonly text: string }

/** Lets each command be given another key; a key that another command has is refused. */
export const KeySettings = () => {
  const { t } = useTranslation(['library', 'common'])
  const { keys } = useSettings()
  const [problem, setProblem] = useState<Problem | null>(null)
  const keymap = keymapOf(keys)

  const store = (command: CommandId, combinations: string[] | null): void => {
    const { [command]: _, ...others } = keys
    const changed = combinations === null ? others : { ...others, [command]: combinations }
    const conflict = keyConflicts(keymapOf(changed)).find(({ commands }) => commands.includes(command))
    if (!conflict) {
      setProblem(null)
      void changeSettings({ keys: changed })
      return
    }
    const owner = conflict.commands.find((other) => other !== command) ?? command
    setProblem({
      command,
      text: t('settings.keyTaken', {
        key: formatKey(conflict.key, isMac),
        command: t(`common:commands.${owner}`)
      })
    })
  }

  return (
    <>
      <div className={styles.top}>
        <p className={styles.intro}>{t('settings.keysIntro')}</p>
        <Button isDisabled={Object.keys(keys).length === 0} onPress={() => void changeSettings({ keys: {} })}>
          {t('settings.resetAllKeys')}
        </Button>
      </div>
      <table className={styles.keys}>
        {SCOPES.map((scope) => (
          <tbody key={scope}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(`common:scopes.${scope}`)}
              </th>
            </tr>
            {COMMANDS.filter((command) => command.scope === scope).map(({ id }) => (
              <KeyRow
                key={id}
                label={t(`common:commands.${id}`)}
                combinations={keymap.get(id) ?? []}
                isChanged={id in keys}
                problem={problem?.command === id ? problem.text : undefined}
                onStore={(combinations) => store(id, combinations)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
