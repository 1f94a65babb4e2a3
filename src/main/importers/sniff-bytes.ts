/** What the first bytes of a file say that is not plain text. */
export type Container = 'pdf' | 'zip' | 'other'

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]

/** First bytes of files that researchers drop by mistake: pictures, sound, films, archives, programs, old Word files. */
const OTHER: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x49, 0x44, 0x33],
  [0x4f, 0x67, 0x67, 0x53],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]
]

/** Finds by content what kind of container a file is; null for what may be text. */
export function sniffContainer(bytes: Uint8Array): Container | null {
  const startsWith = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)
  if (startsWith(PDF)) return 'pdf'
  if (startsWith(ZIP) || startsWith(EMPTY_ZIP)) return 'zip'
  return OTHER.some(startsWith) ? 'other' : null
}

const SAMPLE = 65_536
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b])

/** True when too many control characters stand in the bytes; a few, such as stray NULs, occur in real texts. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++
  return controls > 4 && controls / sample.length > 0.05
}
