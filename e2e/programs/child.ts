import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Milliseconds that a program has to end by itself. */
const END_TIME = 10_000

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Sends a signal and waits until the process has ended; one that does not obey is killed, which is an error. */
export const endChild = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  let isStubborn = false
  const limit = setTimeout(() => {
    isStubborn = true
    child.kill('SIGKILL')
  }, END_TIME)
  child.kill(signal)
  await ended
  clearTimeout(limit)
  if (isStubborn) throw new Error(`The program did not end within ${END_TIME} ms after ${signal}`)
}

/** The first match in what a process prints. Rejects with all of its output when it ends before. */
export const waitForOutput = (child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
      const match = pattern.exec(output)
      if (match !== null) resolve(match)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) =>
      reject(new Error(`The program ended with code ${code} and said:\n${output}`))
    )
  })
