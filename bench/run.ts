/**
 * Prints speed and quality figures as ratios against a peer or a baseline measured in the same run.
 *
 *   npm run bench                 all of them
 *   npm run bench -- NAME...      some: segment, align, edit, window, import, export
 */
const BENCHES: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  segment: () => import('./segment.ts'),
  align: () => import('./align.ts'),
  edit: () => import('./edit-roundtrip.ts'),
  import: () => import('./import-articles.ts'),
  export: () => import('./export-rows.ts'),
  window: () => import('./window.ts')
}

/** Runs the benches named, or all. Returns the exit code. */
export async function runBenches(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in BENCHES))
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}`)
    return 2
  }
  for (const [name, load] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`\n## ${name}`)
    const { run } = await load()
    await run()
  }
  return 0
}

process.exitCode = await runBenches(process.argv.slice(2))
