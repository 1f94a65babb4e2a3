import type { LanguageTag } from '../../domain/model.ts'
import type {
  BitextSummary,
  FileToken,
  FoundFile,
  ImportDraft,
  ImportItem,
  ImportPreview,
  ImportWarning
} from '../../shared/contract.ts'
import type { AppErrorData } from '../../shared/errors.ts'

/** What a person can change about an article before it is stored. Dates as ISO 8601, empty when unknown. */
export type ArticleFields = {
  readonly language: LanguageTag
  readonly title: string
  readonly date: string
  readonly outlet: string
  readonly author: string
  readonly url: string
}
export type ArticleField = keyof ArticleFields

/** What a person has decided about one file. */
export type Choice = {
  readonly fields: ArticleFields
  /** Fields that were typed or chosen: reading the file again leaves them alone. */
  readonly touched: ReadonlySet<ArticleField>
  /** Lines (0-based) whose switch differs from the proposal. */
  readonly toggled: ReadonlySet<number>
}

type FileBase = {
  readonly id: number
  readonly name: string
  /** `null` until the file was handed over. */
  readonly token: FileToken | null
  /** As chosen; `null`: told by the program. */
  readonly encoding: string | null
  readonly isIncluded: boolean
}

/** One file of the import sheet. */
export type ImportFile = FileBase &
  (
    | { readonly state: 'reading' }
    | { readonly state: 'failed'; readonly error: AppErrorData }
    | { readonly state: 'ready'; readonly draft: ImportDraft; readonly choice: Choice }
    | {
        /** Aligned texts: they become an event of their own. */
        readonly state: 'aligned'
        readonly bitext: BitextSummary
        readonly eventName: string
        /** One a column, as proposed or chosen. */
        readonly languages: readonly LanguageTag[]
      }
  )
export type AlignedFile = Extract<ImportFile, { state: 'aligned' }>
export type ReadyFile = Extract<ImportFile, { state: 'ready' }>

/** What a person should know about a file; the first is the most important. */
export type Concern =
  | ImportWarning
  | { readonly kind: 'languageNeeded' }
  | { readonly kind: 'dateWrong' }
  | { readonly kind: 'noSentences' }
  | { readonly kind: 'secondOfLanguage'; readonly language: LanguageTag; readonly key: string }

const UNDECIDED = 'und'
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a date can be stored: empty, a year, a month, or a day that exists. */
export const isStorableDate = (date: string): boolean => {
  if (date === '') return true
  if (!ISO_DATE.test(date)) return false
  return date.length < 10 || new Date(date).toISOString().startsWith(date)
}

/** The files as they are before anything was read. */
export const startFiles = (
  incoming: readonly { readonly name: string; readonly token?: FileToken }[]
): readonly ImportFile[] =>
  incoming.map(({ name, token }, id) => ({
    id,
    name,
    token: token ?? null,
    encoding: null,
    isIncluded: true,
    state: 'reading'
  }))

/** Changes one file. */
export const changeFile = (
  files: readonly ImportFile[],
  id: number,
  change: (file: ImportFile) => ImportFile
): readonly ImportFile[] => files.map((file) => (file.id === id ? change(file) : file))

const foundFile = (file: ImportFile, { file: token, fileName, what }: FoundFile): ImportFile => {
  const { id, encoding, isIncluded } = file
  const base: FileBase = { id, name: fileName, token, encoding, isIncluded }
  if (what.kind === 'failed') return { ...base, state: 'failed', error: what.error }
  if (what.kind === 'article') return { ...base, state: 'reading' }
  const { columns, rows, sample } = what
  return {
    ...base,
    state: 'aligned',
    bitext: { columns, rows, sample },
    eventName: fileName.replace(/\.[^.]+$/, ''),
    languages: columns.map(({ language }) => language)
  }
}

/** Puts the files that were found in the place of those that stand for them, and numbers all anew. */
export const withFound = (
  files: readonly ImportFile[],
  found: ReadonlyMap<FileToken, readonly FoundFile[]>
): readonly ImportFile[] =>
  files
    .flatMap((file) => {
      const inside = file.token === null ? undefined : found.get(file.token)
      return inside ? inside.map((one) => foundFile(file, one)) : [file]
    })
    .map((file, id) => ({ ...file, id }))

const fieldsOf = (draft: ImportDraft): ArticleFields => ({
  language: draft.language,
  title: draft.title,
  date: draft.date ?? '',
  outlet: draft.outlet,
  author: draft.author,
  url: draft.url
})

const untouched = (draft: ImportDraft): Choice => ({
  fields: fieldsOf(draft),
  touched: new Set(),
  toggled: new Set()
})

/** What stays of a person's choices when the file was read again: typed fields; switches if the lines are the same. */
const carriedOver = (old: ReadyFile, draft: ImportDraft): Choice => {
  const { fields, touched, toggled } = old.choice
  const kept = Object.fromEntries([...touched].map((field) => [field, fields[field]]))
  const isSameText = old.draft.lines.length === draft.lines.length
  return { fields: { ...fieldsOf(draft), ...kept }, touched, toggled: isSameText ? toggled : new Set() }
}

/** Puts what the program read from a file into its place. */
export const withPreview = (file: ImportFile, preview: ImportPreview): ImportFile => {
  const base: FileBase = {
    id: file.id,
    name: file.name,
    token: file.token,
    encoding: file.encoding,
    isIncluded: file.isIncluded
  }
  if (!preview.ok) return { ...base, state: 'failed', error: preview.error }
  const { draft } = preview
  return {
    ...base,
    state: 'ready',
    draft,
    choice: file.state === 'ready' ? carriedOver(file, draft) : untouched(draft)
  }
}

/** Sets a field as the person wants it. */
export const withField = (file: ReadyFile, field: ArticleField, value: string): ReadyFile => ({
  ...file,
  choice: {
    ...file.choice,
    fields: { ...file.choice.fields, [field]: value },
    touched: new Set([...file.choice.touched, field])
  }
})

/** Turns the switch of a line. */
export const withLineToggled = (file: ReadyFile, line: number): ReadyFile => {
  const toggled = new Set(file.choice.toggled)
  if (!toggled.delete(line)) toggled.add(line)
  return { ...file, choice: { ...file.choice, toggled } }
}

/** Whether a line (0-based) will be imported. */
export const isLineKept = ({ draft, choice }: Pick<ReadyFile, 'draft' | 'choice'>, line: number): boolean =>
  (draft.lines[line]?.isKept ?? false) !== choice.toggled.has(line)

export type LineCounts = { readonly sentences: number; readonly cut: number }

/** Every change makes a new choice, so counts are made once for each; files may have 100,000s of lines. */
const countsOfChoice = new WeakMap<Choice, LineCounts>()

/** What would be imported of a file now: sentences kept, and lines with text that are cut. */
export const lineCounts = (file: ReadyFile): LineCounts => {
  const known = countsOfChoice.get(file.choice)
  if (known) return known
  const counts = countLines(file)
  countsOfChoice.set(file.choice, counts)
  return counts
}

const countLines = (file: ReadyFile): LineCounts => {
  let sentences = 0
  let cut = 0
  file.draft.lines.forEach((line, index) => {
    if (isLineKept(file, index)) sentences += line.sentences
    else if (line.role !== 'empty') cut += 1
  })
  return { sentences, cut }
}

/** The keys that the documents of these languages get: `de`, `pl`, `de-2`, after those that the event has. */
export const columnKeys = (
  languages: readonly LanguageTag[],
  existing: readonly LanguageTag[]
): readonly string[] => {
  const counts = new Map<LanguageTag, number>()
  for (const language of existing) counts.set(language, (counts.get(language) ?? 0) + 1)
  return languages.map((language) => {
    const count = (counts.get(language) ?? 0) + 1
    counts.set(language, count)
    return count === 1 ? language : `${language}-${count}`
  })
}

const isTaking = (file: ImportFile): file is ReadyFile => file.state === 'ready' && file.isIncluded

/**
 * What stands in the way of a file or should be looked at, what matters most first: a missing date harms nothing.
 * `existing`: languages of the event that it goes to.
 */
export const concernsOf = (
  file: ReadyFile,
  files: readonly ImportFile[],
  existing: readonly LanguageTag[]
): readonly Concern[] => {
  const { language, date } = file.choice.fields
  const takenBefore = files.filter((other) => isTaking(other) && other.id < file.id) as readonly ReadyFile[]
  const before = [...existing, ...takenBefore.map((other) => other.choice.fields.language)]
  const key = columnKeys([language], before)[0] ?? language
  const isSettled = (warning: ImportWarning): boolean =>
    (warning.kind === 'noDate' && date !== '') ||
    (warning.kind === 'languageUnsure' && (language === UNDECIDED || file.choice.touched.has('language'))) ||
    (warning.kind === 'encodingUnsure' && file.encoding !== null)
  const concerns: readonly Concern[] = [
    ...(language === UNDECIDED ? [{ kind: 'languageNeeded' } as const] : []),
    ...(isStorableDate(date) ? [] : [{ kind: 'dateWrong' } as const]),
    ...(lineCounts(file).sentences === 0 ? [{ kind: 'noSentences' } as const] : []),
    ...file.draft.warnings.filter((warning) => !isSettled(warning)),
    ...(language !== UNDECIDED && key !== language
      ? [{ kind: 'secondOfLanguage', language, key } as const]
      : [])
  ]
  return concerns.toSorted((one, other) => Number(one.kind === 'noDate') - Number(other.kind === 'noDate'))
}

const BLOCKING: ReadonlySet<Concern['kind']> = new Set(['languageNeeded', 'dateWrong', 'noSentences'])

/** The files that "Import" takes now: read, not left out, and with nothing in the way. */
export const importableFiles = (files: readonly ImportFile[]): readonly ReadyFile[] =>
  files
    .filter(isTaking)
    .filter((file) => !concernsOf(file, files, []).some((concern) => BLOCKING.has(concern.kind)))

/** The files of aligned texts that "Import" takes now: not left out, with a name and all languages. */
export const importableAligned = (files: readonly ImportFile[]): readonly AlignedFile[] =>
  files.filter((file): file is AlignedFile => file.state === 'aligned' && file.isIncluded && isNamed(file))

/** Whether nothing has to be chosen any more. */
export const isNamed = ({ eventName, languages }: AlignedFile): boolean =>
  eventName.trim() !== '' && !languages.includes(UNDECIDED)

/** A file as `import.commit` wants it. */
export const importItem = (file: ReadyFile): ImportItem | null => {
  const { fields } = file.choice
  if (file.token === null) return null
  return {
    file: file.token,
    encoding: file.encoding,
    ...fields,
    date: fields.date === '' ? null : fields.date,
    keptLines: file.draft.lines.flatMap((_, index) => (isLineKept(file, index) ? [index] : []))
  }
}

/** Whether closing the sheet would lose something that the person did. */
export const hasDecisions = (files: readonly ImportFile[]): boolean =>
  files.some(
    (file) =>
      !file.isIncluded ||
      file.encoding !== null ||
      (file.state === 'ready' && (file.choice.touched.size > 0 || file.choice.toggled.size > 0))
  )

/** Longest proposed name of an event, in characters. */
const NAME_LENGTH = 60

const isOwnTitle = ({ draft, choice }: ReadyFile): boolean =>
  choice.touched.has('title') || draft.reasons.title?.kind !== 'fileName'

/** A name for the event of these files: the first real title, else the first file's name, cut at a word. */
export const proposedEventName = (files: readonly ImportFile[]): string => {
  const titled = files.filter(isTaking).filter((file) => file.choice.fields.title !== '')
  const title = (titled.find(isOwnTitle) ?? titled[0])?.choice.fields.title ?? ''
  const text = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,]+$/, '')
  if (text.length <= NAME_LENGTH) return text
  const cut = text.slice(0, NAME_LENGTH)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), NAME_LENGTH / 2)).replace(/[\s.:;,]+$/, '')
}
