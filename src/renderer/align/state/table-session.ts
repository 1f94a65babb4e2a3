import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DocumentId, RowId, Table, TextDocument } from '../../../domain/model.ts'
import { applyEdit } from '../../../domain/table/apply-edit.ts'
import type { Edit, NextIds } from '../../../domain/table/edit.ts'
import { stepKind } from '../../../domain/table/step-kind.ts'
import type {
  EditResult,
  EventSnapshot,
  EventSummary,
  HistoryState,
  StepResult,
  SuggestResult
} from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Action, Follow } from '../model/action.ts'
import { cursorAt, indexOfRow, type Cursor } from '../model/cursor.ts'
import { closeAround, openAround, startFolding, type Folding } from '../model/folds.ts'
import { idsAfter } from '../model/ids.ts'
import { followChange, followCursor, followText, type CursorBefore } from '../model/follow.ts'
import type { Picked } from '../model/move-actions.ts'
import { tallyRows, type TableTally, type TalliedFilter } from '../model/row-tally.ts'
import { foldAt, placeOf, shownNear, shownRows, type ShownRows } from '../model/shown-rows.ts'
import { EditQueue } from './edit-queue.ts'

/** What is being typed or chosen in the table itself. */
export type Editor =
  | { readonly kind: 'text'; readonly row: RowId; readonly column: number; readonly segment: number }
  | { readonly kind: 'split'; readonly row: RowId; readonly column: number; readonly segment: number }
  | { readonly kind: 'note'; readonly row: RowId }

/** A suggestion being computed; `done` in 0..1, null while unknown. */
export type RunningJob = { readonly id: string; readonly done: number | null; readonly isCancelling: boolean }

export type SessionState = {
  readonly event: EventSummary
  readonly documents: readonly TextDocument[]
  /** The source texts of the documents, as far as they were read. */
  readonly sources: ReadonlyMap<DocumentId, string>
  readonly table: Table
  readonly ids: NextIds
  readonly history: HistoryState
  readonly tally: TableTally
  readonly filters: ReadonlySet<TalliedFilter>
  readonly folding: Folding
  readonly shown: ShownRows
  /** Null in a table without rows. */
  readonly cursor: Cursor | null
  /** Index of the cursor's row among the shown rows; the cursor of a closed fold is in its first row. */
  readonly shownIndex: number
  readonly picked: Picked | null
  readonly editor: Editor | null
  readonly job: RunningJob | null
  /** Counts up when the cursor was moved in a way that the view should follow to about a third of its height. */
  readonly reveals: number
}

/** How the session reaches the program, and how it tells the person. */
export type SessionPorts = {
  readonly open: () => Promise<EventSnapshot>
  readonly edit: (revision: number, edit: Edit) => Promise<EditResult>
  readonly step: (which: 'undo' | 'redo', revision: number) => Promise<StepResult>
  readonly source: (document: DocumentId) => Promise<string>
  readonly tellError: (error: unknown) => void
  /** The table was read again after something failed. */
  readonly tellReload: () => void
  /** The table cannot be changed while a suggestion is computed. */
  readonly tellBusy: () => void
}

export type TableSession = {
  readonly store: StoreApi<SessionState>
  /** Applies an action at once and sends it; false and told when it cannot be applied. */
  readonly perform: (action: Action) => boolean
  /** Takes the last step back or repeats it, after everything before it; null when that failed. */
  readonly step: (which: 'undo' | 'redo') => Promise<StepResult | null>
  /** Waits for what is on its way, runs something that changes the table, and reads the table again. */
  readonly runAndReload: (
    job: string,
    run: (revision: number) => Promise<SuggestResult>
  ) => Promise<SuggestResult | null>
  /** The table moved on without this window: read it again when nothing of this window is on its way. */
  readonly noticeRevision: (revision: number) => void
  /** Moves the cursor; into a folded row only when it may open the fold, else onto the fold's line. */
  readonly setCursor: (cursor: Cursor, options?: CursorOptions) => void
  /** Folds all runs of rows that only one document has, or shows all rows. */
  readonly setFolded: (isOn: boolean) => void
  /** Opens the fold of a line; the cursor goes to its first row. */
  readonly openFold: (index: number) => void
  /** Folds the opened run around a shown row again; false when the row belongs to none. */
  readonly closeFold: (index: number) => boolean
  /** Reads the source texts that were not read yet. */
  readonly loadSources: () => Promise<void>
  /** Shows what was corrected about an article. */
  readonly setDocument: (document: TextDocument) => void
  /** Shows what was changed about the event besides its table. */
  readonly setEvent: (event: EventSummary) => void
  readonly setFilters: (filters: ReadonlySet<TalliedFilter>) => void
  readonly setPicked: (picked: Picked | null) => void
  readonly setEditor: (editor: Editor | null) => void
  readonly setJob: (job: RunningJob | null) => void
  readonly settled: () => Promise<void>
}

export type CursorOptions = { readonly isRevealed?: boolean; readonly opensFold?: boolean }

/** What a person left an event with. */
export type Remembered = { readonly cursor: Cursor | null; readonly isFolded: boolean }

/** Whether the cursor is on the line of a closed fold. */
export const isOnFold = ({ shown, shownIndex }: SessionState): boolean => foldAt(shown, shownIndex) !== null

const NO_FILTERS: ReadonlySet<TalliedFilter> = new Set()

/** Where work starts: where the person was last, else the first text. */
const startCursor = (table: Table, remembered: Cursor | null): Cursor | null => {
  const isThere = remembered && indexOfRow(table.rows, remembered.row, 0) !== -1
  if (isThere && remembered.column < table.columns.length) return { ...remembered, segment: 0 }
  const first = table.rows[0]?.cells.findIndex((cell) => cell.segments.length > 0) ?? 0
  return cursorAt({ rows: table.rows, columns: table.columns.length }, 0, first)
}

const firstState = (snapshot: EventSnapshot, remembered: Remembered | null): SessionState => {
  const { table } = snapshot
  const tally = tallyRows(null, table)
  const start = startFolding(table.columns.length)
  const folding = remembered ? { ...start, isOn: remembered.isFolded } : start
  const shown = shownRows(tally, NO_FILTERS, null, folding)
  const place = placeCursor(shown, startCursor(table, remembered?.cursor ?? null), 0)
  return {
    event: snapshot.event,
    documents: snapshot.documents,
    sources: new Map(),
    table,
    ids: snapshot.nextIds,
    history: snapshot.history,
    tally,
    filters: NO_FILTERS,
    folding,
    shown,
    ...place,
    picked: null,
    editor: null,
    job: null,
    reveals: 0
  }
}

/** The cursor among the shown rows; where its row is folded away, on the line of the fold. */
const placeCursor = (
  shown: ShownRows,
  cursor: Cursor | null,
  hint: number
): Pick<SessionState, 'cursor' | 'shownIndex'> => {
  const index = cursor ? indexOfRow(shown.rows, cursor.row, hint) : -1
  if (!cursor || index !== -1) return { cursor, shownIndex: Math.max(index, 0) }
  const line = shownNear(shown, indexOfRow(shown.source, cursor.row, placeOf(shown, hint)))
  const row = shown.rows[line]
  return row
    ? { cursor: { ...cursor, row: row.id, segment: 0 }, shownIndex: line }
    : { cursor, shownIndex: 0 }
}

type Derived = Pick<SessionState, 'table' | 'tally' | 'folding' | 'shown' | 'cursor' | 'shownIndex'>

/** The part of the state that follows from table, filters and cursor; opens the cursor's fold if it is to be seen. */
const derive = (state: SessionState, table: Table, cursor: Cursor | null, opensFold: boolean): Derived => {
  const tally = tallyRows(state.tally, table)
  const hint = placeOf(state.shown, state.shownIndex)
  const folding =
    cursor && opensFold && state.folding.isOn
      ? openAround(state.folding, table.rows, tally.solo, indexOfRow(table.rows, cursor.row, hint))
      : state.folding
  const shown = shownRows(tally, state.filters, cursor?.row ?? null, folding, state.shown)
  return { table, tally, folding, shown, ...placeCursor(shown, cursor, state.shownIndex) }
}

/** What an edit needs to know to place the cursor. */
const cursorBefore = ({ cursor, shown, shownIndex }: SessionState): CursorBefore => ({
  cursor,
  place: placeOf(shown, shownIndex),
  shown: shown.rows,
  shownIndex
})

/** Opens a table for work: changes show at once, and are sent in order. Lives as long as the table is on the screen. */
export const openSession = (
  snapshot: EventSnapshot,
  ports: SessionPorts,
  remembered: Remembered | null = null
): TableSession => {
  const store = createStore<SessionState>(() => firstState(snapshot, remembered))
  const { getState: get, setState: set } = store

  /** What the program said last; the state runs ahead of it while changes are on their way. */
  let told: HistoryState = snapshot.history

  const queue = new EditQueue(snapshot.revision, {
    onAnswer: ({ history }, pending) => {
      told = history
      if (pending === 0) set({ history })
    },
    onFailure: (error) => {
      ports.tellError(error)
      void reloadAndTell()
    }
  })

  const reload = async (): Promise<void> => {
    try {
      const fresh = await ports.open()
      queue.restart(fresh.revision)
      told = fresh.history
      const state = get()
      const before = cursorBefore(state)
      set({
        event: fresh.event,
        documents: fresh.documents,
        ids: fresh.nextIds,
        history: fresh.history,
        picked: null,
        editor: null,
        ...derive(state, fresh.table, followCursor(fresh.table, before, followText(before)), !isOnFold(state))
      })
    } catch (error) {
      ports.tellError(error)
    }
  }

  const reloadAndTell = async (): Promise<void> => {
    await reload()
    ports.tellReload()
  }

  /** Shows what an edit makes of the table; null when it is refused. */
  const apply = (
    edit: Edit,
    follow: Follow | ((after: Table) => Follow)
  ): { readonly isChanged: boolean } | null => {
    const state = get()
    const outcome = applyEdit(state.table, edit)
    if (!outcome.ok) {
      ports.tellError(new AppError(outcome.refusal.code))
      return null
    }
    const to = typeof follow === 'function' ? follow(outcome.table) : follow
    const cursor = followCursor(outcome.table, cursorBefore(state), to)
    const isMoved = cursor?.row !== state.cursor?.row
    set({
      ...derive(state, outcome.table, cursor, true),
      ids: idsAfter(state.ids, edit),
      reveals: state.reveals + (isMoved ? 1 : 0)
    })
    return { isChanged: outcome.table !== state.table }
  }

  const performNow = ({ edit, follow }: Action): boolean => {
    const before = get()
    if (before.job) {
      ports.tellBusy()
      return false
    }
    const applied = apply(edit, follow)
    if (!applied) return false
    set({ picked: null })
    if (!applied.isChanged) return true
    const row = before.cursor ? placeOf(before.shown, before.shownIndex) + 1 : null
    set({ history: { undo: { kind: stepKind(edit), row }, redo: null } })
    void queue.push((revision) => ports.edit(revision, edit))
    return true
  }

  const stepNow = async (which: 'undo' | 'redo'): Promise<StepResult | null> => {
    // A key that is held down asks for more steps than there are.
    const result = await queue.push((revision) => (told[which] === null ? null : ports.step(which, revision)))
    if (!result) {
      if (queue.pending === 0) set({ history: told })
      return null
    }
    const { table, cursor } = get()
    const named = (result.label.row ?? 0) - 1
    const isApplied = apply(result.edit, (after) => followChange(table, after, named, cursor?.column ?? 0))
    if (!isApplied) await reload()
    return result
  }

  /** What a person does while a step is on its way comes after it here too, as it does in the program. */
  let line: Promise<unknown> = Promise.resolve()
  let steps = 0

  const perform = (action: Action): boolean => {
    if (steps === 0) return performNow(action)
    line = line.then(() => performNow(action))
    return true
  }

  const step = (which: 'undo' | 'redo'): Promise<StepResult | null> => {
    set({ editor: null, picked: null })
    steps += 1
    const turn = line
      .then(() => stepNow(which))
      .finally(() => {
        steps -= 1
      })
    line = turn
    return turn
  }

  const settled = (): Promise<void> => line.then(() => queue.settled())

  const runAndReload: TableSession['runAndReload'] = async (job, run) => {
    await settled()
    set({ job: { id: job, done: null, isCancelling: false }, editor: null, picked: null })
    try {
      const result = await run(queue.revision)
      await reload()
      return result
    } catch (error) {
      ports.tellError(error)
      return null
    } finally {
      set({ job: null })
    }
  }

  const catchUp = async (revision: number): Promise<void> => {
    await queue.settled()
    if (revision > queue.revision) await reload()
  }

  const loadSources = async (): Promise<void> => {
    const missing = get().documents.filter(({ id }) => !get().sources.has(id))
    if (missing.length === 0) return
    try {
      const read = await Promise.all(missing.map(async ({ id }) => [id, await ports.source(id)] as const))
      set({ sources: new Map([...get().sources, ...read]) })
    } catch (error) {
      ports.tellError(error)
    }
  }

  return {
    store,
    perform,
    loadSources,
    step,
    runAndReload,
    noticeRevision: (revision) => {
      if (!get().job) void catchUp(revision)
    },
    setCursor: (cursor, { isRevealed = false, opensFold = false } = {}) => {
      const state = get()
      const isSameRow = cursor.row === state.cursor?.row && !opensFold
      set({
        ...(isSameRow ? { cursor } : derive(state, state.table, cursor, opensFold)),
        reveals: state.reveals + (isRevealed ? 1 : 0)
      })
    },
    setFolded: (isOn) => {
      const state = get()
      const folding = { isOn, opened: new Set<RowId>() }
      set({ ...derive({ ...state, folding }, state.table, state.cursor, false) })
    },
    openFold: (index) => {
      const state = get()
      const row = foldAt(state.shown, index) && state.shown.rows[index]
      if (!row) return
      const column = row.cells.findIndex((cell) => cell.segments.length > 0)
      set({ ...derive(state, state.table, { row: row.id, column, segment: 0 }, true) })
    },
    closeFold: (index) => {
      const state = get()
      const { rows } = state.table
      const folding = closeAround(state.folding, rows, state.tally.solo, placeOf(state.shown, index))
      if (folding === state.folding) return false
      set({ ...derive({ ...state, folding }, state.table, state.cursor, false) })
      return true
    },
    setFilters: (filters) => {
      const state = get()
      const shown = shownRows(state.tally, filters, null, state.folding)
      const place = placeOf(state.shown, state.shownIndex)
      const index = shownNear(shown, place)
      const isShown = placeOf(shown, index) === place || foldAt(shown, index) !== null
      const space = { rows: shown.rows, columns: state.table.columns.length }
      const cursor = isShown
        ? state.cursor
        : (cursorAt(space, index, state.cursor?.column ?? 0) ?? state.cursor)
      set({
        filters,
        ...derive({ ...state, filters }, state.table, cursor, !isOnFold(state)),
        reveals: state.reveals + 1
      })
    },
    setDocument: (document) =>
      set({ documents: get().documents.map((one) => (one.id === document.id ? document : one)) }),
    setEvent: (event) => set({ event }),
    setPicked: (picked) => set({ picked }),
    setEditor: (editor) => set({ editor }),
    setJob: (job) => set({ job }),
    settled
  }
}
