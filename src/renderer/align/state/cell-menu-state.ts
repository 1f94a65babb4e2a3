import { create } from 'zustand'

/** A menu about the cursor's cell: all its commands, or only its relation; and where it opens, in CSS pixels of the window. */
export type CellMenu = { readonly kind: 'commands' | 'relation'; readonly x: number; readonly y: number }

export const useCellMenu = create<{ readonly menu: CellMenu | null }>(() => ({ menu: null }))
export const openCellMenu = (menu: CellMenu): void => useCellMenu.setState({ menu })
export const closeCellMenu = (): void => useCellMenu.setState({ menu: null })
