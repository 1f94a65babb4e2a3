import { Command, CommanderError } from 'commander'
import type { Resources } from '../resources.ts'
import { OldNodeError } from './needs-sqlite.ts'
import { ClosedPipe, tell, watchOutput } from './print.ts'
import { addProjectCommands } from './project-commands.ts'
import { addTextCommands } from './text-commands.ts'
import { UsageError } from './usage-error.ts'

/** 0 done, 1 bad input, 2 wrong usage. */
export type ExitCode = number

/**
 * Runs the command line. Results go to standard output, everything else to standard error. Each command is loaded when it
 * is called, so that short commands start fast.
 */
export async function runCli(args: readonly string[], resources: Resources): Promise<ExitCode> {
  watchOutput()
  let exitCode: ExitCode = 0
  const program = new Command('tetrapla')
    .description('Translation alignment and multilingual comparison.')
    .version(resources.version)
    .exitOverride()
    .showHelpAfterError('(--help shows what is possible)')
  addTextCommands(program, resources)
  addProjectCommands(program, resources, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) return told(error.message, 2)
    if (error instanceof OldNodeError) return told(error.message, 1)
    const { errorLine } = await import('./error-line.ts')
    return told(await errorLine(error), 1)
  }
}

function told(message: string, code: ExitCode): ExitCode {
  tell(message)
  return code
}
