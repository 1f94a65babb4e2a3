import { useTranslation } from 'react-i18next'
import type { ExportOptions } from '../../shared/contract.ts'
import { call, fetchSaved, saveTarget } from '../bridge/client.ts'
import { useJob, type JobProgress } from '../bridge/use-job.ts'
import { formatBytes } from '../i18n/format.ts'
import { changeSettings } from '../settings/use-settings.ts'
import { showError, showToast } from '../state/toasts.ts'
import { countText } from './count-text.ts'
import { rememberedChoices, type ExportChoices } from './export-choices.ts'

export type Export = {
  /** `null` while nothing is written. */
  readonly progress: JobProgress | null
  readonly save: (options: ExportOptions, choices: ExportChoices, fileName: string) => Promise<void>
  readonly cancel: () => void
}

/** Asks where to save, writes there in a worker, and tells how it went. */
export const useExport = (onSaved: () => void): Export => {
  const { t } = useTranslation('library')
  const { progress, run, cancel } = useJob()

  const save: Export['save'] = async (options, choices, fileName) => {
    try {
      const target = await saveTarget(fileName)
      if (target === null) return
      const result = await run((job) => call('export.run', { job, options, target }))
      await fetchSaved(target)
      showToast({
        text: t('export.saved', {
          name: fileName,
          lines: countText(choices.kind, result.units, t),
          size: formatBytes(result.bytes)
        }),
        tone: 'good'
      })
      onSaved()
      await changeSettings(rememberedChoices(choices))
    } catch (error) {
      showError(error)
    }
  }

  return { progress, save, cancel }
}
