import { create } from 'zustand'

/** The shown rows that are in the window: indices of the first and the last. */
export type Viewport = { readonly start: number; readonly end: number }

export const useViewport = create<Viewport>(() => ({ start: 0, end: 0 }))

/** Tells what is in the window; does nothing when that has not changed. */
export const setViewport = ({ start, end }: Viewport): void => {
  const before = useViewport.getState()
  if (before.start !== start || before.end !== end) useViewport.setState({ start, end })
}
