import { useTranslation } from 'react-i18next'
import type { StepLabel } from '../../../shared/contract.ts'
import { announce } from '../state/messages.ts'
import { useSession, useSessionState } from '../state/session-context.ts'

export type HistorySteps = {
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What the next undo and redo are about, for people. */
  readonly undoText: string
  readonly redoText: string
}

/** Taking steps back and forth, with their names. */
export const useHistorySteps = (): HistorySteps => {
  const session = useSession()
  const { t } = useTranslation(['align', 'common'])
  const { undo, redo } = useSessionState((state) => state.history)
  const isBusy = useSessionState((state) => state.job !== null)

  const stepText = ({ kind, row }: StepLabel): string => {
    const step = t(`common:steps.${kind}`)
    return row === null ? step : t('bar.stepAtRow', { step, row })
  }
  const take = async (which: 'undo' | 'redo'): Promise<void> => {
    const result = await session.step(which)
    if (!result) return
    announce(t(which === 'undo' ? 'messages.undone' : 'messages.redone', { step: stepText(result.label) }))
  }
  return {
    undo: () => void take('undo'),
    redo: () => void take('redo'),
    canUndo: undo !== null && !isBusy,
    canRedo: redo !== null && !isBusy,
    undoText: undo ? t('bar.undoStep', { step: stepText(undo) }) : t('bar.nothingToUndo'),
    redoText: redo ? t('bar.redoStep', { step: stepText(redo) }) : t('bar.nothingToRedo')
  }
}
