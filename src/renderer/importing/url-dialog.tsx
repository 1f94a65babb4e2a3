import { useTranslation } from 'react-i18next'
import type { EventId } from '../../domain/model.ts'
import { call } from '../bridge/client.ts'
import { useJob } from '../bridge/use-job.ts'
import { NameDialog } from '../library/name-dialog.tsx'
import { closeOverlay, useOverlays } from '../state/overlays.ts'
import { takeIn } from './intake.ts'

const isShown = (): boolean => useOverlays.getState().overlay?.kind === 'url'

/** Fetches the page at an address that the person types; it then goes through the import sheet like a file. */
export const UrlDialog = ({ into }: { readonly into: EventId | null }) => {
  const { t } = useTranslation('library')
  const { run } = useJob()
  const fetchPage = async (url: string): Promise<void> => {
    const { file, name } = await run((job) => call('import.fetchUrl', { job, url }))
    if (isShown()) takeIn([{ name, token: file }], into)
  }
  return (
    <NameDialog
      title={t('web.title')}
      label={t('web.label')}
      hint={t('web.hint')}
      initialName=""
      maxLength={4000}
      emptyError={t('web.empty')}
      submitLabel={t('web.submit')}
      onSubmit={fetchPage}
      onClose={() => isShown() && closeOverlay()}
    />
  )
}
