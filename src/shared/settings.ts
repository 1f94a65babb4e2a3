import { z } from 'zod'

export const LOCALES = ['en', 'de', 'pl', 'vi', 'nb'] as const
export type Locale = (typeof LOCALES)[number]

export const THEMES = ['system', 'light', 'dark', 'hc', 'hc-light'] as const

/** What the program remembers for the person, outside of any project. `null` locale: follow the system. */
export const settingsSchema = z.object({
  locale: z.enum(LOCALES).nullable().default(null),
  theme: z.enum(THEMES).default('system'),
  /** Percent of the normal text size. */
  textSize: z.number().int().min(80).max(200).default(100),
  /** Name written to the history with each step; empty: the account's name. */
  userName: z.string().max(100).default(''),
  isCompact: z.boolean().default(true),
  /** Confirm what a person moves or links by hand. */
  confirmsMoves: z.boolean().default(true),
  /** Last choices of the export dialog. */
  exportFormat: z.enum(['tsv', 'tmx', 'xliff', 'jsonl', 'html']).default('tsv'),
  exportProfile: z.enum(['pairs', 'table']).default('pairs'),
  exportIsConfirmedOnly: z.boolean().default(false),
  exportSkipsEmpty: z.boolean().default(false),
  exportHasBom: z.boolean().default(false),
  exportIsForExcel: z.boolean().default(false),
  /** Command id -> key combinations, where they differ from the built-in ones. */
  keys: z.record(z.string(), z.array(z.string())).default({}),
  /** Per language: the person's own segmentation rules. */
  segmentation: z
    .record(
      z.string(),
      z.object({ neverBreakAfter: z.array(z.string()), alwaysBreakAfter: z.array(z.string()) })
    )
    .default({})
})

export type Settings = z.infer<typeof settingsSchema>
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})
/** A partial change; keys not named keep their value. */
export const settingsPatchSchema = z.object(
  Object.fromEntries(
    Object.entries(settingsSchema.shape).map(([key, type]) => [key, type.removeDefault().optional()])
  )
) as unknown as z.ZodType<Partial<Settings>, Partial<Settings>>
