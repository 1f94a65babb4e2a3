import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '../e2e/programs/find-browser.ts'
import { endChild } from '../e2e/programs/child.ts'
import { startServer } from '../e2e/programs/browser-host.ts'
import { importBigEvent, startBenchApp } from './big-event.ts'
import { percentile, printTable } from './figures.ts'
import { editToPaint, frameTimes } from './page-probes.ts'
import { servePages } from './static-pages.ts'

const SENTENCES = 10_000
const STARTS = 5
const EDITS = 40

type Ratio = readonly [what: string, ours: number, base: number]

/**
 * What a person waits for in the window, in Chromium, with an event of 4 x 10,000 sentences: start to the first row of the
 * Library beside an empty page; opening the event; an edit to the painted row; scrolling beside a plain list of the same rows.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tetrapla-bench-'))
  const bench = await startBenchApp(folder)
  const event = await importBigEvent(bench, folder, SENTENCES)
  await bench.close()
  const server = await startServer(folder)
  const pages = await servePages(SENTENCES)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
  try {
    const start = await median(STARTS, () => visit(browser, server.address, '[role=row], tbody tr'))
    const empty = await median(STARTS, () => visit(browser, `${pages.address}/empty`, 'p'))
    const page = await newPage(browser)
    const opened = await openEvent(page, server.address, event)
    const edits = await editToPaint(page, EDITS)
    const ours = await frameTimes(page, '[role=grid]')
    const plain = await newPage(browser)
    const listed = await openPage(plain, `${pages.address}/list`, '.row')
    const base = await frameTimes(plain, '.list')
    report(
      [
        ['start to the first row of the Library, beside an empty page', start, empty],
        ['open the event to its first row, beside a plain list', opened, listed],
        ['frame while scrolling, median', percentile(ours, 0.5), percentile(base, 0.5)],
        ['frame while scrolling, p95', percentile(ours, 0.95), percentile(base, 0.95)],
        ['frames longer than 33 ms', longFrames(ours), longFrames(base)]
      ],
      edits
    )
  } finally {
    await browser.close()
    await pages.close()
    await endChild(server.child, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

const longFrames = (times: readonly number[]): number => times.filter((time) => time > 33).length

function report(ratios: readonly Ratio[], edits: readonly number[]): void {
  printTable(
    ['what', 'ours (ms)', 'baseline (ms)', 'ratio'],
    ratios.map(([what, ours, base]) => [
      what,
      ours,
      base,
      base === 0 ? (ours === 0 ? 1 : 'baseline 0') : ours / base
    ])
  )
  console.log(
    `An edit to the painted row: p50 ${percentile(edits, 0.5).toFixed(1)} ms, p95 ${percentile(edits, 0.95).toFixed(1)} ms`
  )
}

async function median(times: number, work: () => Promise<number>): Promise<number> {
  const figures: number[] = []
  for (let at = 0; at < times; at++) figures.push(await work())
  return percentile(figures, 0.5)
}

const newPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })).newPage()

async function openPage(page: Page, address: string, selector: string): Promise<number> {
  const start = performance.now()
  await page.goto(address)
  await page.locator(selector).first().waitFor()
  return performance.now() - start
}

async function visit(browser: Browser, address: string, selector: string): Promise<number> {
  const page = await newPage(browser)
  const time = await openPage(page, address, selector)
  await page.context().close()
  return time
}

async function openEvent(page: Page, address: string, event: number): Promise<number> {
  await openPage(page, address, '[role=row], tbody tr')
  const start = performance.now()
  await page.evaluate((id) => {
    location.hash = `#/align/${id}`
  }, event)
  await page.locator('[role=grid] [data-row]').first().waitFor()
  return performance.now() - start
}
