import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../domain/model.ts'
import { ownRulesFor } from '../../domain/segmentation/rules.ts'
import { segmentText } from '../../domain/segmentation/segment.ts'
import { formatNumber } from '../i18n/format.ts'
import { Icon } from '../ui/icon.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useSettings } from './use-settings.ts'
import styles from './sentence-settings.module.css'

/** UTF-16 units that can be tried at a time. */
const MAX_LENGTH = 10_000
/** Sentences that are listed. */
const MAX_SHOWN = 50

/** Short texts with what the rules of their language are about. */
const SAMPLES: Readonly<Record<LanguageTag, string>> = {
  de: 'Abg. Dr. Lam kam am 16. Dezember, z. B. nach Hue. Er blieb bis 18 Uhr.',
  pl: 'Podkom. Nowak przyjechał 3 maja 2025 r. do Hanoi. Rozmawiał m.in. z prof. Lê.',
  vi: 'PGS.TS. Nguyễn Văn A đến TP. Hồ Chí Minh ngày 2.12. Ông phát biểu lúc 9 giờ.',
  nb: 'Stort.repr. Dahl kom 16. desember, bl.a. til Hue. Hun ble i tre dager.',
  en: 'Rep. Smith met Dr. Lam in Hue at 5 p.m. on Monday. They talked, e.g. about rice.'
}

/** A text, and how it is cut with the rules as they are now. */
export const TrySentences = ({ language }: { readonly language: LanguageTag }) => {
  const { t } = useTranslation('library')
  const { segmentation } = useSettings()
  const [text, setText] = useState(SAMPLES[language] ?? '')
  const sentences = useMemo(() => {
    const spans = segmentText(text, { language, rules: ownRulesFor(segmentation, language) })
    return spans.map(({ start, end, doubt }) => ({ start, doubt, text: text.slice(start, end) }))
  }, [text, language, segmentation])
  return (
    <div className={styles.part}>
      <TextField
        label={t('rules.text')}
        lines={3}
        lang={language}
        value={text}
        maxLength={MAX_LENGTH}
        onChange={setText}
      />
      <output className={styles.hint}>
        {t('import.sentences', { count: sentences.length, number: formatNumber(sentences.length) })}
      </output>
      <ol className={styles.sentences} aria-label={t('rules.sentences')}>
        {sentences.slice(0, MAX_SHOWN).map((sentence) => (
          <li key={sentence.start}>
            <span lang={language} dir="auto">
              {sentence.text}
            </span>
            {sentence.doubt && (
              <span className={styles.doubt}>
                <Icon name="warning" size={0.875} />
                {t('rules.doubtful')}: {t(`import.doubtReasons.${sentence.doubt}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
