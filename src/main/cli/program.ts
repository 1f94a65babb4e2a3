import { Command, CommanderError, Option } from 'commander'
import type { Resources } from '../resources.ts'
import { UsageError } from './usage-error.ts'

/** Done, bad input, wrong usage. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs the command line. Results go to standard output, everything else to standard error. Each command is loaded when it
 * is called, so that short commands start fast.
 */
export async function runCli(args: readonly string[], resources: Resources): Promise<ExitCode> {
  ignoreClosedPipe()
  try {
    await program(resources).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) return told(error.message, 2)
    const { errorLine } = await import('./error-line.ts')
    return told(await errorLine(error), 1)
  }
}

function told(message: string, code: ExitCode): ExitCode {
  process.stderr.write(`tetrapla: ${message}\n`)
  return code
}

/** `tetrapla ... | head` ends quietly once the reader has enough. */
function ignoreClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const list = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '')
const collect = (value: string, values: readonly string[]): string[] => [...values, value]

function program(resources: Resources): Command {
  const root = new Command('tetrapla')
    .description('Translation alignment and multilingual comparison.')
    .version(resources.version)
    .exitOverride()
    .showHelpAfterError('(--help shows what is possible)')
  const command = (usage: string, description: string) => root.command(usage).description(description)

  command('segment [file]', 'Cut a text into sentences: one a line, an empty line between paragraphs.')
    .option('--lang <code>', 'language of the text, e.g. de; detected when left out')
    .option('--json', 'sentences with their offsets as JSON')
    .action(async (file: string | undefined, options) =>
      (await import('./segment.ts')).segment(file ?? '-', options)
    )

  command('align <files...>', 'Align two or more versions of a text, sentence by sentence.')
    .requiredOption('--langs <codes>', 'languages of the files in their order, e.g. de,pl', list)
    .option('--sentences', 'the files have one sentence a line; empty lines are paragraph breaks')
    .addOption(
      new Option('--mode <mode>', 'same order, any order, or measured')
        .choices(['auto', 'translation', 'comparable'])
        .default('auto')
    )
    .option('--dictionary <file>', 'word list, source and target separated by a tab; repeatable', collect, [])
    .addOption(
      new Option('--format <format>', 'ladder: sentence numbers from 0')
        .choices(['ladder', 'tsv', 'tmx', 'jsonl'])
        .default('ladder')
    )
    .option('--scores', 'ladder: add the confidence of each row in a last column')
    .option('-o, --output <file>', 'write to a file')
    .action(async (files: string[], options) =>
      (await import('./align.ts')).alignFiles(files, options, resources.version)
    )

  return root
}
