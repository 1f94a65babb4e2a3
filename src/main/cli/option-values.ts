import { InvalidArgumentError } from 'commander'

/** `de, PL` as `de`, `pl`. */
export const list = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '')

/** For options that may be given several times. */
export const collect = (value: string, values: readonly string[]): string[] => [...values, value]

export function positive(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A whole number from 1 on is needed.')
  return Number(value)
}

export const MODES = ['auto', 'translation', 'comparable'] as const
export const MODE_HELP = 'translation: same order; comparable: any order; auto: measured'
export const DICTIONARY_HELP =
  'word list, two languages separated by a tab (more with a header of codes); repeatable'
