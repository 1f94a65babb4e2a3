import { NO_ROLES, type ReadText } from './source-text.ts'

const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{3}\s+-->/
/** A longer pause between two cues, in seconds, is taken for a new paragraph. */
const PAUSE = 4

/** Reads SubRip and WebVTT: what is spoken, without numbers, times and tags; cues that follow closely share a paragraph. */
export function readSubtitles(text: string): ReadText {
  const paragraphs: string[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n')
    const timing = lines.findIndex((line) => TIMING.test(line))
    if (timing < 0) continue
    const [from = 0, to = 0] = (lines[timing] ?? '').split('-->').map(seconds)
    const spoken = lines
      .slice(timing + 1)
      .map(withoutTags)
      .filter((line) => line !== '')
    if (spoken.length === 0) continue
    if (from - end > PAUSE) paragraphs.push([])
    paragraphs.at(-1)?.push(...spoken)
    end = to
  }
  return {
    text: paragraphs.map((lines) => lines.join(' ')).join('\n\n'),
    format: 'srt',
    metadata: {},
    roles: NO_ROLES
  }
}

function seconds(time: string): number {
  const fields = /(?:(\d+):)?(\d{1,2}):(\d{2})[,.](\d{3})/.exec(time)
  if (!fields) return 0
  const [hours = 0, minutes = 0, whole = 0, thousandths = 0] = fields
    .slice(1)
    .map((field) => Number(field ?? 0))
  return hours * 3600 + minutes * 60 + whole + thousandths / 1000
}

const withoutTags = (line: string): string =>
  line
    .replaceAll(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
