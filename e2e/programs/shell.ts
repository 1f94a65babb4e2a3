import type { Program } from './program.ts'

/** A program in Electron, real or fake: what only that shell has. */
export type Shell = Program & {
  /** Ids of the commands in the menu bar, in order. */
  menuIds(): Promise<readonly string[]>
  /** The titles in the menu bar. */
  menuLabels(): Promise<readonly string[]>
  /** Clicks the menu item of a command. */
  chooseMenu(id: string): Promise<void>
  /** The path that save dialogs answer from now on; null: the person cancels. */
  answerSaveDialog(path: string | null): Promise<void>
  /** What the program has handed to the system's browser. */
  openedLinks(): Promise<readonly string[]>
  windowCount(): Promise<number>
  /** Starts the program once more on the same data, with files, and waits until that start has ended. */
  startSecond(files: readonly string[]): Promise<void>
}
