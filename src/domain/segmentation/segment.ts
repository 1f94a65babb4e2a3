import { BULLET, characterKinds, DASH, QUOTE, SPACE, TERMINATOR } from '../text/characters.ts'
import { foldText } from '../text/fold.ts'
import { decide, type Verdict } from './decide.ts'
import { findEnumeration, nextEnumerator, type Enumeration } from './enumeration.ts'
import type { CompiledRules } from './language-rules.ts'
import { rulesOf } from './languages.ts'
import { findParagraphs, type Stretch } from './paragraphs.ts'
import { findPersonBreaks, isProtected, type PersonRules, preparePersonRules } from './person-rules.ts'
import { LINE_CUES } from './line-cues.ts'
import { findRegions, RegionIndex, type Region } from './regions.ts'
import type { BoundaryDoubt, SegmentationOptions, SegmentSpan } from './segmentation.ts'
import { readFollow, readSite, type Site } from './site.ts'
import { nextWord } from './words.ts'

const COLON = 58
const MAX_CREDIT = 60
const MAX_HEADING = 120
/** Exclamations in a quotation this short do not end the sentence around it. */
const SHORT_QUOTATION = 40

/**
 * Cuts a text into sentences. The spans are in order, do not overlap and have no white space at their ends; everything
 * outside them is white space. Takes time linear in the text, whatever it holds.
 */
export function segmentText(text: string, options: SegmentationOptions): readonly SegmentSpan[] {
  const rules = rulesOf(options.language)
  const person = preparePersonRules(options.rules)
  const spans: SegmentSpan[] = []
  findParagraphs(text).forEach((paragraph, index) => {
    new ParagraphScan(text, paragraph, rules, person, index + 1, spans).run()
  })
  return spans
}

/** One pass over a paragraph: knows where the current sentence began and which marks are open. */
class ParagraphScan {
  private readonly kinds = characterKinds()
  private readonly quotations: RegionIndex
  private readonly parentheses: RegionIndex
  private readonly text: string
  private readonly start: number
  private readonly end: number
  private readonly rules: CompiledRules
  private readonly person: PersonRules
  private readonly paragraph: number
  private readonly spans: SegmentSpan[]
  private sentence: number
  private enumeration: Enumeration | null = null
  /** Where the next enumerator stands, -1 when there is none. */
  private due = -1
  private readonly breaksAfterColon: boolean

  constructor(
    text: string,
    at: Stretch,
    rules: CompiledRules,
    person: PersonRules,
    paragraph: number,
    spans: SegmentSpan[]
  ) {
    this.text = text
    this.start = at.start
    this.end = at.end
    this.sentence = at.start
    this.rules = rules
    this.person = person
    this.paragraph = paragraph
    this.spans = spans
    const regions = findRegions(text, at.start, at.end)
    this.quotations = new RegionIndex(regions.quotations)
    this.parentheses = new RegionIndex(regions.parentheses)
    this.breaksAfterColon = rules.habits.breaksAfterColon && !this.isHeading(at.start, at.end)
  }

  run(): void {
    const { text, kinds, end } = this
    const first = this.spans.length
    const demanded = findPersonBreaks(text, this.start, end, this.person)
    let demandedIndex = 0
    this.beginSentence(this.start)
    for (let at = this.start; at < end; at++) {
      if ((demanded[demandedIndex] ?? end) <= at) {
        at = Math.max(at, this.finish(demanded[demandedIndex++] ?? at, null))
      }
      if (this.due >= 0 && at >= this.due) at = Math.max(at, this.finish(this.due, null))
      const code = text.charCodeAt(at)
      const kind = kinds[code] ?? 0
      if (kind & TERMINATOR) at = this.visit(at) - 1
      else if (kind & BULLET) this.visitBullet(at)
      else if (kind & DASH) this.visitDash(at)
      else if (code === COLON && this.breaksAfterColon) this.visitColon(at)
    }
    this.push(end, null)
    this.markHeading(first)
  }

  /** Decides about the terminator at `at`; returns where scanning goes on. */
  private visit(at: number): number {
    const site = readSite(this.text, at, this.end, (mark) => this.quotations.closesAt(mark))
    if (site.next >= this.end) return this.end
    const verdict = this.verdict(site)
    if (verdict === false) return site.marksEnd
    this.finish(site.end, verdict)
    return site.end
  }

  private verdict(site: Site): Verdict {
    const { text, rules, person, sentence, end } = this
    if (isProtected(text, site.marksEnd, person)) return false
    if (this.enumeration !== null && site.stop < this.enumeration.contentStart) return false
    const verdict = decide(site, { text, rules, sentence, limit: end })
    if (verdict === false || site.isTight) return verdict
    const isHeld = this.isInsideParenthesis(site) || this.isInsideQuotation(site)
    return isHeld || this.isRemark(site) || this.isExchange(site) || this.isCredit(site) ? false : verdict
  }

  /** A parenthesis in the middle of a sentence holds together, one that is a sentence itself does not. */
  private isInsideParenthesis(site: Site): boolean {
    const region = this.parentheses.around(site.stop, site.end)
    return region !== null && region.open > this.sentence
  }

  private isInsideQuotation(site: Site): boolean {
    const region = this.quotations.around(site.stop, site.end)
    if (region === null) return false
    if (site.kind === 'ellipsis' && this.rules.habits.quotations !== 'split') return true
    const isInside = region.open > this.sentence
    if (this.rules.habits.quotations === 'stops')
      return site.kind !== 'stop' || (isInside && !this.isEnded(region.close))
    return isInside && site.kind === 'strong' && region.close - region.open < SHORT_QUOTATION
  }

  /** Whether what stands before `at` ends like a sentence. */
  private isEnded(at: number): boolean {
    let last = at - 1
    while (last > this.sentence && (this.kinds[this.text.charCodeAt(last)] ?? 0) & (QUOTE | SPACE)) last--
    return ((this.kinds[this.text.charCodeAt(last)] ?? 0) & TERMINATOR) !== 0
  }

  /**
   * `... Briggs & Co. (cited from WSJ)`, `... (Which was true.)`: what is no sentence of its own belongs to the one before.
   */
  private isRemark(site: Site): boolean {
    if (this.text.charAt(site.next) !== '(') return false
    const region = this.parentheses.openedBetween(site.next, site.next + 1)
    if (region === null) return false
    if (this.rules.relatives.has(nextWord(this.text, site.word, this.end))) return true
    const isSentence =
      ((this.kinds[this.text.charCodeAt(region.close - 1)] ?? 0) & (TERMINATOR | QUOTE)) !== 0
    if (isSentence && site.word < region.close) return false
    const after = readFollow(this.text, region.close + 1, this.end)
    if (after.next > region.close + 1 && after.follow === 'upper') this.due = region.close + 1
    return true
  }

  /** `... do Laosu. Zdjęcie: VNA`: who made the picture stays with its caption. */
  private isCredit(site: Site): boolean {
    const { text, end } = this
    if (site.follow !== 'upper' || end - site.word > MAX_CREDIT) return false
    const colon = text.slice(site.word, end).indexOf(':')
    return colon > 0 && LINE_CUES.credits.has(foldText(text.slice(site.word, site.word + colon)))
  }

  /** `Er fragte: „Wann?“ „Bald“, sagte sie.`: question and answer of one sentence. */
  private isExchange(site: Site): boolean {
    if (site.kind !== 'strong' || !site.isClosing || site.lead !== 'quote') return false
    const spoken = this.quotations.closedBefore(site.end)
    const answer = this.quotations.openedBetween(site.next, site.word)
    if (spoken === null || answer === null || spoken.open <= this.sentence) return false
    return this.text.charAt(answer.close + 1) === ','
  }

  private visitBullet(at: number): void {
    if (at > this.sentence && ((this.kinds[this.text.charCodeAt(at - 1)] ?? 0) & SPACE) !== 0)
      this.finish(at, null)
  }

  /** `..., she comes, to--" At this moment`: speech that was cut off. */
  private visitDash(at: number): void {
    const { text, kinds, end } = this
    if (((kinds[text.charCodeAt(at + 1)] ?? 0) & QUOTE) === 0 || !this.quotations.closesAt(at + 1)) return
    const after = readFollow(text, at + 2, end)
    const isStart = after.follow === 'upper' && this.rules.starters.has(nextWord(text, after.word, end))
    if (isStart && after.next > at + 2) this.finish(at + 2, 'quotation')
  }

  /** In Norwegian a capital letter after a colon opens a full sentence. */
  private visitColon(at: number): void {
    const { text, end } = this
    const after = readFollow(text, at + 1, end)
    if (after.next === at + 1 || after.next >= end || after.follow !== 'upper') return
    if (this.quotations.around(at, at + 1) !== null || this.parentheses.around(at, at + 1) !== null) return
    if (this.rules.labels.has(nextWord(text, this.sentence, at))) return
    const quotation = this.quotations.openedBetween(after.next, after.word)
    if (quotation !== null ? !this.holdsSentences(quotation) : this.isSeries(after.word)) return
    this.finish(at + 1, 'colon')
  }

  /** `Laos, Vietnam og Kambodsja`: the first word is followed by a comma or a conjunction. */
  private isSeries(at: number): boolean {
    const { text, end, rules } = this
    const after = at + nextWord(text, at, end).length
    return text.charAt(after) === ',' || rules.conjunctions.has(nextWord(text, after + 1, end))
  }

  /** Whether a sentence ends and another one begins inside the region. */
  private holdsSentences(region: Region): boolean {
    for (let at = region.open; at < region.close - 1; at++) {
      if ((this.kinds[this.text.charCodeAt(at)] ?? 0) & TERMINATOR) {
        const after = readFollow(this.text, at + 1, region.close)
        if (after.next > at + 1 && after.follow === 'upper') return true
      }
    }
    return false
  }

  /** Ends the sentence at `end`; returns where the next one begins. */
  private finish(end: number, doubt: BoundaryDoubt | null): number {
    this.push(end, doubt)
    let next = end
    while (next < this.end && (this.kinds[this.text.charCodeAt(next)] ?? 0) & SPACE) next++
    this.beginSentence(next)
    return next
  }

  private push(end: number, doubt: BoundaryDoubt | null): void {
    const { text, kinds, sentence, paragraph } = this
    let last = end
    while (last > sentence && (kinds[text.charCodeAt(last - 1)] ?? 0) & SPACE) last--
    if (last > sentence) this.spans.push({ start: sentence, end: last, paragraph, kind: 'sentence', doubt })
  }

  private beginSentence(at: number): void {
    const isNextItem = this.enumeration !== null && this.due >= 0 && at >= this.due
    this.enumeration = isNextItem
      ? nextEnumerator(this.text, at, this.enumeration as Enumeration)
      : findEnumeration(this.text, at, this.end)
    this.sentence = at
    this.due = this.enumeration?.next ?? -1
  }

  /** A paragraph that is one short line without a terminator is a heading. */
  private markHeading(first: number): void {
    const span = this.spans[first]
    if (span === undefined || this.spans.length !== first + 1 || !this.isHeading(span.start, span.end)) return
    this.spans[first] = { ...span, kind: 'heading' }
  }

  private isHeading(start: number, end: number): boolean {
    if (end - start > MAX_HEADING || ':;,'.includes(this.text.charAt(end - 1))) return false
    const opening = this.kinds[this.text.charCodeAt(start)] ?? 0
    return !this.isEnded(end) && (opening & (DASH | BULLET)) === 0
  }
}
