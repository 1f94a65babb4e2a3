import { gates } from './gates.ts'
import { report, runSteps } from './steps.ts'

/** `npm run check`: types, lint, format, dead code. */
process.exitCode = report(await runSteps(gates()))
