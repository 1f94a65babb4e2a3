import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { stepKind } from '../../../domain/table/step-kind.ts'
import { formatKey } from '../../commands/format-key.ts'
import { isMac } from '../../commands/platform.ts'
import { keymapFor } from '../../commands/use-keymap.ts'
import { currentSettings } from '../../settings/use-settings.ts'
import { showToast } from '../../state/toasts.ts'
import type { ActionContext, ActionResult, HintName } from '../model/action.ts'
import { announce } from '../state/messages.ts'
import { useSession } from '../state/session-context.ts'
import { actionContext } from './table-actions.ts'

/** How parts of the screen change the table. */
export type TableWork = {
  /** Builds an action at the cursor and carries it out; tells why when there is nothing to do. True when it was done. */
  readonly run: (build: (context: ActionContext) => ActionResult | null) => boolean
  readonly tell: (hint: HintName) => void
  readonly context: () => ActionContext | null
}

export const useTableWork = (): TableWork => {
  const session = useSession()
  const { t } = useTranslation(['align', 'common'])
  return useMemo(() => {
    const keyOf = (id: 'cell.omitted' | 'cell.unlink'): string =>
      formatKey(keymapFor(currentSettings().keys).get(id)?.[0] ?? '', isMac)
    const tell = (hint: HintName): void =>
      showToast({
        text: t(`hints.${hint}`, { omitted: keyOf('cell.omitted'), unlink: keyOf('cell.unlink') })
      })
    const context = (): ActionContext | null =>
      actionContext(session.store.getState(), currentSettings().confirmsMoves)
    return {
      tell,
      context,
      run: (build) => {
        const here = context()
        const result = here && build(here)
        if (!result) return false
        if (!result.ok) {
          tell(result.hint)
          return false
        }
        const isDone = session.perform(result.action)
        if (isDone) announce(t(`common:steps.${stepKind(result.action.edit)}`))
        return isDone
      }
    }
  }, [session, t])
}
