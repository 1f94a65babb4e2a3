import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** The migrations are read as files at run time, by the program and by its workers. */
const copyMigrations: Plugin = {
  name: 'copy-migrations',
  writeBundle() {
    cpSync(resolve('src/main/storage/migrations'), resolve('out/main/migrations'), { recursive: true })
  }
}

export default defineConfig({
  main: {
    plugins: [copyMigrations],
    build: {
      target: 'node20',
      rollupOptions: {
        input: {
          index: resolve('src/main/hosts/electron/index.ts'),
          server: resolve('src/main/hosts/browser/server.ts'),
          cli: resolve('src/main/cli/cli.ts'),
          worker: resolve('src/main/jobs/worker.ts')
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      // A sandboxed preload script must be one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: resolve('src/renderer'),
    plugins: [react()],
    // The window is at `app://`, which has no port to reload from.
    server: { hmr: { protocol: 'ws', host: 'localhost' } },
    build: {
      minify: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } }
    }
  }
})
