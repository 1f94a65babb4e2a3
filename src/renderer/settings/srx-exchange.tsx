import type { TFunction } from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readSrx } from '../../domain/segmentation/srx-read.ts'
import { call, fetchSaved, saveTarget } from '../bridge/client.ts'
import { formatNumber } from '../i18n/format.ts'
import { chooseFiles } from '../importing/choose-files.ts'
import { showError } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { withRules } from './own-rules.ts'
import { decodeXml } from './srx-file.ts'
import { changeSettings, currentSettings } from './use-settings.ts'
import styles from './sentence-settings.module.css'

const FILE_NAME = 'tetrapla.srx'
/** Bytes; more than any real SRX file has. */
const MAX_SIZE = 40_000_000

const counted = (count: number) => ({ count, number: formatNumber(count) })

/** Takes over what a file holds; tells what came of it. */
const takeOver = async (file: File, t: TFunction<'library'>): Promise<string> => {
  const { name } = file
  if (file.size > MAX_SIZE) return t('rules.srx.tooLong', { name })
  const read = readSrx(decodeXml(new Uint8Array(await file.arrayBuffer())))
  if (!read.ok) return t(`rules.srx.${read.problem}`, { name })
  const { rules, added } = withRules(currentSettings().segmentation, read.rules)
  if (added > 0) await changeSettings({ segmentation: rules })
  return [
    t('rules.srx.added', { name, ...counted(added) }),
    ...(read.known > 0 ? [t('rules.srx.known', counted(read.known))] : []),
    ...(read.skipped > 0 ? [t('rules.srx.skipped', counted(read.skipped))] : [])
  ].join(' ')
}

/** Rules from and for other programs. */
export const SrxExchange = () => {
  const { t } = useTranslation('library')
  const [outcome, setOutcome] = useState('')
  const output = useRef<HTMLOutputElement>(null)
  // The buttons stand at the lower edge; what came of them would stay unseen below it.
  useEffect(() => {
    if (outcome !== '') output.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])

  const tell = async (work: () => Promise<string | null>): Promise<void> => {
    try {
      setOutcome((await work()) ?? '')
    } catch (error) {
      showError(error)
    }
  }
  const importFile = async (): Promise<string | null> => {
    const [file] = await chooseFiles({ accept: '.srx,.xml', isMultiple: false })
    return file ? takeOver(file, t) : null
  }
  const exportFile = async (): Promise<string | null> => {
    const target = await saveTarget(FILE_NAME)
    if (target === null) return null
    const { languages } = await call('segmentation.exportSrx', { target })
    await fetchSaved(target)
    return t('rules.srx.written', { name: FILE_NAME, ...counted(languages) })
  }

  return (
    <div className={styles.part}>
      <p className={styles.hint}>{t('rules.srx.hint')}</p>
      <div className={styles.buttons}>
        <Button icon="import" onPress={() => void tell(importFile)}>
          {t('rules.srx.import')}
        </Button>
        <Button icon="export" onPress={() => void tell(exportFile)}>
          {t('rules.srx.export')}
        </Button>
      </div>
      <output ref={output}>{outcome}</output>
    </div>
  )
}
