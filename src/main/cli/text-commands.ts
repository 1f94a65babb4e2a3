import { Option, type Command } from 'commander'
import type { Resources } from '../resources.ts'
import { collect, DICTIONARY_HELP, list, MODE_HELP, MODES } from './option-values.ts'

/** The commands that work on texts alone: they need no database and run on any Node that starts the command line. */
export function addTextCommands(program: Command, resources: Resources): void {
  program
    .command('segment')
    .description('Cut a text into sentences: one a line, an empty line between paragraphs.')
    .argument('[file]', 'text, web page or office document; - or nothing: standard input')
    .option('--lang <code>', 'language of the text, e.g. de; detected when left out')
    .option('--json', 'sentences with their offsets as JSON')
    .action(async (file: string | undefined, options) =>
      (await import('./segment.ts')).segment(file ?? '-', options)
    )

  program
    .command('align')
    .description('Align two or more versions of a text, sentence by sentence.')
    .argument('<files...>', 'one file a language; - is standard input')
    .requiredOption('--langs <codes>', 'languages of the files in their order, e.g. de,pl', list)
    .option(
      '--sentences',
      'the files have one sentence a line; empty lines are paragraph breaks, not counted'
    )
    .addOption(new Option('--mode <mode>', MODE_HELP).choices(MODES).default('auto'))
    .option('--dictionary <file>', DICTIONARY_HELP, collect, [])
    .addOption(
      new Option('--format <format>', 'ladder: sentence numbers from 0, a tab between columns')
        .choices(['ladder', 'tsv', 'tmx', 'jsonl'])
        .default('ladder')
    )
    .option('--scores', 'ladder: add the confidence of each row in a last column')
    .option('-o, --output <file>', 'write to a file')
    .action(async (files: string[], options) =>
      (await import('./align.ts')).alignFiles(files, options, resources.version)
    )

  program
    .command('facts')
    .description('Read numbers, money, dates and names: one a line, with the number of the sentence from 0.')
    .argument('[file]', 'text, web page or office document; - or nothing: standard input')
    .option('--lang <code>', 'language of the text; detected when left out')
    .option('--json', 'facts with their offsets as JSON')
    .action(async (file: string | undefined, options) =>
      (await import('./facts.ts')).facts(file ?? '-', options)
    )
}
