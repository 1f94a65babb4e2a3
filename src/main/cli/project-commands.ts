import { Option, type Command } from 'commander'
import type { Resources } from '../resources.ts'
import { runAgainOnNewerNode } from './needs-sqlite.ts'
import { collect, DICTIONARY_HELP, list, MODE_HELP, MODES, positive } from './option-values.ts'

const PROJECT = 'project file, NAME.tetrapla'

/** The commands that open a project. `setExitCode` is told how the command ended on another Node. */
export function addProjectCommands(
  program: Command,
  resources: Resources,
  setExitCode: (code: number) => void
): void {
  /** Runs the command here, or all of the command line again where the database works. */
  const withDatabase =
    <Args extends readonly unknown[]>(run: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      const code = runAgainOnNewerNode(resources)
      if (code === null) await run(...args)
      else setExitCode(code)
    }

  program
    .command('import')
    .description('Import articles into an event; the project and the event are made when there are none.')
    .argument('<project>', PROJECT)
    .argument(
      '<files...>',
      'articles: txt, md, html, docx, odt, epub, pdf, srt; aligned texts: tmx, xliff, tsv; folders and zips; - is standard input'
    )
    .requiredOption('--event <name>', 'name of the event')
    .option('--langs <codes>', 'languages of the files in their order; detected when left out', list)
    .action(
      withDatabase(async (project: string, files: string[], options) =>
        (await import('./import.ts')).importArticles(project, files, options, resources)
      )
    )

  program
    .command('suggest')
    .description('Align what is not confirmed in an event, as one step that can be undone.')
    .argument('<project>', PROJECT)
    .requiredOption('--event <name>', 'name of the event')
    .addOption(new Option('--mode <mode>', MODE_HELP).choices(MODES).default('auto'))
    .option('--dictionary <file>', DICTIONARY_HELP, collect, [])
    .action(
      withDatabase(async (project: string, options) =>
        (await import('./suggest.ts')).suggest(project, options, resources)
      )
    )

  program
    .command('export')
    .description('Write the table of an event.')
    .argument('<project>', PROJECT)
    .requiredOption('--event <name>', 'name of the event')
    .addOption(
      new Option('--format <format>', 'format of the output')
        .choices(['tsv', 'tmx', 'xliff', 'jsonl', 'html'])
        .makeOptionMandatory()
    )
    .option('--columns <keys>', 'columns in the wanted order, e.g. de,pl or de,de-2; all when left out', list)
    .addOption(
      new Option('--profile <profile>', 'tsv: two columns of text, or the whole table').choices([
        'pairs',
        'table'
      ])
    )
    .addOption(new Option('--status <status>', 'only what has this status').choices(['confirmed']))
    .option('--skip-empty', 'leave out rows in which a chosen column is empty')
    .option('--bom', 'tsv: begin with a byte order mark')
    .option('--excel', "tsv: put ' before what a spreadsheet would take for a formula")
    .option('-o, --output <file>', 'write to a file')
    .action(
      withDatabase(async (project: string, options) =>
        (await import('./export.ts')).exportEvent(project, options, resources)
      )
    )

  program
    .command('search')
    .description('Find sentences that hold all words: event, language, text.')
    .argument('<project>', PROJECT)
    .argument('<query>', 'words, or a phrase in quotation marks')
    .option('--lang <code>', 'only sentences in this language')
    .option('--limit <number>', 'sentences at most', positive, 1000)
    .action(
      withDatabase(async (project: string, query: string, options) =>
        (await import('./search.ts')).search(project, query, options, resources)
      )
    )

  program
    .command('info')
    .description('Say what a project holds.')
    .argument('<project>', PROJECT)
    .option('--json', 'as JSON')
    .action(
      withDatabase(async (project: string, options) =>
        (await import('./info.ts')).info(project, options, resources)
      )
    )

  program
    .command('check')
    .description('Check that a project file is sound.')
    .argument('<project>', PROJECT)
    .action(withDatabase(async (project: string) => (await import('./check.ts')).check(project, resources)))

  program
    .command('demo')
    .description('Make a project from the sample texts, align it and export it; says what it made.')
    .option('--out <folder>', 'where to; a new temporary folder when left out')
    .action(withDatabase(async (options) => (await import('./demo.ts')).demo(options, resources)))
}
