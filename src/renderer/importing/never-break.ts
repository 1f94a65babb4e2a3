import type { LanguageTag } from '../../domain/model.ts'
import { EVERY_LANGUAGE, rulesLanguage } from '../../domain/segmentation/rules.ts'
import type { ImportDoubt } from '../../shared/contract.ts'
import { languageName } from '../i18n/format.ts'
import { i18n } from '../i18n/instance.ts'
import { withoutPhrase, withPhrase } from '../settings/own-rules.ts'
import { changeSettings, currentSettings } from '../settings/use-settings.ts'
import { showToast } from '../state/toasts.ts'

/** Marks that open or close a quotation or bracket around a word. */
const AROUND = /^[\p{Ps}\p{Pi}"'\u201e\u201c\u00bb\u2013\u2014]+|[\p{Pe}\p{Pf}"'\u201c\u00ab]+$/gu

/**
 * The word before a doubtful boundary with its full stop, as a rule can name it; null where no such rule would help: after a
 * colon, a dash, or in a language that is not known.
 */
export const phraseBefore = ({ before, rule }: ImportDoubt, language: LanguageTag): string | null => {
  if (rule === 'colon' || rule === 'quotation' || language === EVERY_LANGUAGE) return null
  const word = /\S+$/u.exec(before)?.[0].replace(AROUND, '') ?? ''
  return /[\p{L}\p{N}].*[.!?…]$/u.test(word) ? word : null
}

/** Adds a rule to the settings and tells so; it can be taken back from the message. */
export const neverBreakAfter = (phrase: string, language: LanguageTag): void => {
  const tag = rulesLanguage(language)
  const rule = [tag, 'neverBreakAfter', phrase] as const
  void changeSettings({ segmentation: withPhrase(currentSettings().segmentation, ...rule) })
  showToast({
    text: i18n.t('library:import.ruleAdded', { phrase, language: languageName(tag) }),
    tone: 'good',
    action: {
      label: i18n.t('common:actions.undo'),
      run: () => void changeSettings({ segmentation: withoutPhrase(currentSettings().segmentation, ...rule) })
    }
  })
}
