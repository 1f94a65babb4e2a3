#!/usr/bin/env node
import { entryResources } from './entry-resources.ts'
import { runCli } from './program.ts'

process.exitCode = await runCli(process.argv.slice(2), entryResources(import.meta.url))
