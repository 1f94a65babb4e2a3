import { spawn } from 'node:child_process'
import { ROOT } from './files.ts'

/** How many checks of a step held and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export type Step = {
  readonly name: string
  /** Arguments of Node: a script with its own arguments. */
  readonly args: readonly string[]
  /** A command that runs Node, such as one that gives it a display. */
  readonly wrapper?: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  /** Reads the counts when the step has run; without it a step is one check. */
  readonly count?: () => Tally
}

export type StepResult = { readonly name: string; readonly seconds: number } & Tally

const one = (isGood: boolean): Tally => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 })

/** The counts of a step; a step that ends badly without a failed check, or counts nothing, is one failure more. */
const tally = (step: Step, code: number): Tally => {
  if (step.count === undefined) return one(code === 0)
  let counted: Tally
  try {
    counted = step.count()
  } catch {
    return one(false)
  }
  const isBroken = (code !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0
  return isBroken ? { ...counted, failed: counted.failed + 1 } : counted
}

/** Runs a step to its end and shows what it prints. */
export const runStep = (step: Step): Promise<StepResult> =>
  new Promise((resolve) => {
    process.stdout.write(`\n--- ${step.name}\n`)
    const begin = performance.now()
    const [command, ...args] = [...(step.wrapper ?? []), process.execPath, ...step.args] as [
      string,
      ...string[]
    ]
    const child = spawn(command, args, {
      cwd: ROOT,
      // A log that is read later is no terminal: colours would be noise in it.
      env: { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: '1', FORCE_COLOR: '0' }), ...step.env },
      stdio: ['ignore', 'inherit', 'inherit']
    })
    const end = (code: number): void =>
      resolve({ name: step.name, seconds: (performance.now() - begin) / 1000, ...tally(step, code) })
    child.on('error', () => end(1))
    child.on('exit', (code) => end(code ?? 1))
  })

/** Runs the steps one after the other, also after a failure. */
export const runSteps = async (steps: readonly Step[]): Promise<readonly StepResult[]> => {
  const results: StepResult[] = []
  for (const step of steps) results.push(await runStep(step))
  return results
}

/** Prints a line a step and the sum as the very last line. @returns the exit code */
export const report = (results: readonly StepResult[]): number => {
  const sum = { passed: 0, failed: 0 }
  process.stdout.write('\n')
  for (const { name, passed, failed, skipped, seconds } of results) {
    sum.passed += passed
    sum.failed += failed
    const skips = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(
      `${name.padEnd(22)}${seconds.toFixed(1).padStart(7)} s   ${passed} passed, ${failed} failed${skips}\n`
    )
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`)
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0
}
