/** Longest file name that a window may give, in UTF-16 units. */
const MAX_LENGTH = 200

/**
 * A file name as a window gave it (percent-encoded), without folders, control characters and what some system refuses.
 *
 * @returns null when nothing usable is left
 */
export const readFileName = (header: string | readonly string[] | undefined): string | null => {
  if (typeof header !== 'string') return null
  let text: string
  try {
    text = decodeURIComponent(header)
  } catch {
    return null
  }
  const base = text.split(/[/\\]/).at(-1) ?? ''
  const clean = base.replace(/[\p{Cc}<>:"|?*]/gu, '')
  const name = clean.trim().slice(-MAX_LENGTH)
  return /^\.*$/.test(name) ? null : name
}

/** The extension of a file name with its dot, in lower case, letters and digits only; else empty. */
export const extensionOf = (name: string): string => /\.[a-z0-9]{1,12}$/i.exec(name)?.[0].toLowerCase() ?? ''

/** `Content-Disposition` of a download (RFC 6266): a plain name for all, the exact one in UTF-8. */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\w.() -]/g, '_')
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
