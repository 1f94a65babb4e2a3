import { create } from 'zustand'

/** What screen readers are told: the last thing that happened. The count makes the same text twice be read twice. */
export const useMessages = create<{ readonly text: string; readonly count: number }>(() => ({
  text: '',
  count: 0
}))

/** Tells screen readers what a key or a click has done. */
export const announce = (text: string): void =>
  useMessages.setState(({ count }) => ({ text, count: count + 1 }))
