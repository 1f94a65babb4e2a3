import { beforeAll, describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatDate,
  formatDateRange,
  formatMoment,
  formatPercent,
  languageName,
  setSystemLocale
} from './format.ts'
import { i18n } from './instance.ts'

/** Some locales part with narrow and unbreakable spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ')

const inLanguage = async (language: string, system = language): Promise<void> => {
  setSystemLocale(system)
  await i18n.changeLanguage(language)
}

describe('formats', () => {
  beforeAll(() => i18n.init({ resources: {} }))

  it('writes dates as exactly as they are known', async () => {
    await inLanguage('en', 'en-GB')
    expect([formatDate('2025'), formatDate('2025-12'), formatDate('2025-12-01')]).toEqual([
      '2025',
      'Dec 2025',
      '1 Dec 2025'
    ])
    await inLanguage('de')
    expect(formatDate('2025-12-01')).toBe('1. Dez. 2025')
  })

  it('says what two dates share only once, no more exactly than the vaguer one', async () => {
    await inLanguage('en', 'en-GB')
    expect(plain(formatDateRange('2023-12', '2025-12-01'))).toBe('Dec 2023 – Dec 2025')
    expect(plain(formatDateRange('2025-04-02', '2025-04-02'))).toBe('2 Apr 2025')
  })

  it('writes near times nearer', async () => {
    await inLanguage('en', 'en-GB')
    const now = new Date(2026, 10, 21, 15)
    expect(formatMoment(new Date(2026, 10, 21, 14, 2).toISOString(), now)).toBe('today, 14:02')
    expect(formatMoment(new Date(2026, 10, 20, 23, 59).toISOString(), now)).toBe('yesterday')
    expect(formatMoment(new Date(2026, 10, 18).toISOString(), now)).toBe('18 Nov')
    expect(formatMoment(new Date(2024, 2, 3).toISOString(), now)).toBe('3 Mar 2024')
  })

  it('follows the region of the system in its own language only', async () => {
    await inLanguage('en', 'en-US')
    expect(formatDate('2025-12-01')).toBe('Dec 1, 2025')
    await inLanguage('nb', 'en-US')
    expect(formatDate('2025-12-01')).toBe('1. des. 2025')
  })

  it('writes shares, sizes and languages', async () => {
    await inLanguage('de')
    expect([plain(formatPercent(0.58)), plain(formatBytes(1_234_567)), languageName('nb')]).toEqual([
      '58 %',
      '1,2 MB',
      'Norwegisch (Bokmål)'
    ])
    expect(plain(formatBytes(0))).toBe('0 Byte')
  })
})
