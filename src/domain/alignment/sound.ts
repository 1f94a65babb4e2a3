/**
 * A folded word as it would be written if every language of Latin script spelled sounds alike: makes
 * `Filipiny`, `Philippines` and `Filippinene` look similar. For comparing names and international words.
 */
export function soundFold(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/(?:sch|sz|sh|sj|cz|ch|ts)/g, 's')
    .replace(/ck|qu|q|x/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
}
