#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `Tetrapla needs Node 22.12 or later, this is ${process.versions.node}: use "npm start".\n`
  )
  process.exitCode = 1
} else {
  // Loaded late: its packages crash on an older Node before they could say why.
  const { runServer } = await import('./run-server.ts')
  process.exitCode = await runServer(process.argv.slice(2), new URL('.', import.meta.url))
}
