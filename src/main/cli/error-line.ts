import { AppError, type AppErrorData, type ErrorCode } from '../../shared/errors.ts'

type Texts = { readonly default: { readonly errors: Readonly<Partial<Record<ErrorCode, string>>> } }

/** The locales of the window, each loaded only when something has gone wrong in its language. */
const TEXTS: Readonly<Record<string, () => Promise<Texts>>> = {
  en: () => import('../../shared/locales/en/common.json', { with: { type: 'json' } }),
  de: () => import('../../shared/locales/de/common.json', { with: { type: 'json' } }),
  pl: () => import('../../shared/locales/pl/common.json', { with: { type: 'json' } }),
  vi: () => import('../../shared/locales/vi/common.json', { with: { type: 'json' } }),
  nb: () => import('../../shared/locales/nb/common.json', { with: { type: 'json' } })
}

/** An error as one line: where, what, and what to do, in the system's language when the program speaks it, else in English. */
export async function errorLine(error: unknown): Promise<string> {
  if (error instanceof AppError) {
    const line = appErrorLine(error, await textsOf(systemLanguage()))
    return typeof error.cause === 'string' ? `${line} (${error.cause.split('\n')[0]})` : line
  }
  return oneLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}

/** `texts` has no entry for codes that only a program sees; those are told as they are. */
export function appErrorLine(
  { code, params }: AppErrorData,
  texts: Readonly<Partial<Record<ErrorCode, string>>>
): string {
  const { name, line, limit, encoding, column } = params
  const where = [name, line].filter((part) => part !== undefined && part !== '').join(':')
  const detail = [limit === undefined ? undefined : `≤ ${limit} MB`, encoding, column]
    .filter((part) => part !== undefined)
    .map((part) => ` (${part})`)
  return oneLine(`${where === '' ? '' : `${where}: `}${texts[code] ?? code}${detail.join('')}`)
}

async function textsOf(language: string): Promise<Texts['default']['errors']> {
  const load = TEXTS[language] ?? TEXTS['en']
  return load ? (await load()).default.errors : {}
}

/** As the terminal's variables say, or else the system; Norwegian of any kind is bokmål here. */
function systemLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale
  const language = locale.split(/[-_.]/)[0] ?? 'en'
  return language === 'no' || language === 'nn' ? 'nb' : language
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
