/**
 * Where the parts of the program lie that are not code of the running bundle. Each entry point (Electron, server,
 * command line, tests) says so itself, since only it knows where it was put.
 */
export type Resources = {
  /** Entry of the worker threads: `worker.js` in the build, `jobs/worker.ts` from source. */
  readonly worker: URL
  /** Folder of the numbered SQL migrations, with a final slash. */
  readonly migrations: URL
  /** Folder of the sample texts, with a final slash. */
  readonly seeds: URL
  /** Folder of the built window (`index.html`), with a final slash. */
  readonly renderer: URL
  /** The program's version. */
  readonly version: string
}
