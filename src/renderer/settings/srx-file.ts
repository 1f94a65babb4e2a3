/** Bytes that are looked at for a declared encoding. */
const DECLARATION = 200

/**
 * The text of an XML file: by its byte order mark, else in the encoding that it declares, else UTF-8. Bytes that the encoding
 * does not have become U+FFFD.
 */
export const decodeXml = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  if (isLittle || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION))
  const declared = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  return decoderOf(declared).decode(bytes)
}

/** UTF-16 without a mark cannot have been read as ASCII, so whoever declares it wrote something else. */
const decoderOf = (label: string): TextDecoder => {
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label)
  } catch {
    return new TextDecoder()
  }
}
