import type { TFunction } from 'i18next'
import type { Concern } from './import-session.ts'
import { formatNumber, languageName } from '../i18n/format.ts'

/** A concern in the person's language. */
export const concernText = (concern: Concern, t: TFunction<'library'>): string => {
  switch (concern.kind) {
    case 'languageNeeded':
      return t('import.languageNeeded')
    case 'dateWrong':
      return t('import.dateWrong')
    case 'veryLong':
      return t('import.warnings.veryLong', {
        count: concern.sentences,
        number: formatNumber(concern.sentences)
      })
    case 'secondOfLanguage':
      return t('import.warnings.secondOfLanguage', {
        language: languageName(concern.language),
        key: concern.key
      })
    case 'sameAs':
      return t('import.warnings.sameAs', { title: concern.title, event: concern.event })
    case 'sameInBatch':
      return t('import.warnings.sameInBatch', { fileName: concern.fileName })
    case 'encodingUnsure':
      return t('import.warnings.encodingUnsure', { encoding: concern.encoding })
    case 'languageUnsure':
    case 'noDate':
    case 'noSentences':
      return t(`import.warnings.${concern.kind}`)
    default:
      return concern satisfies never
  }
}
