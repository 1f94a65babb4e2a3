import { serveTasks } from './serve-tasks.ts'

/** Entry of the worker threads. */
serveTasks({
  lookInto: async () => (await import('./tasks/look-into.ts')).lookInto,
  readBitext: async () => (await import('./tasks/read-bitext.ts')).readBitext,
  readArticles: async () => (await import('./tasks/read-articles.ts')).readArticles,
  buildDocuments: async () => (await import('./tasks/build-documents.ts')).buildDocuments,
  align: async () => (await import('./tasks/align.ts')).alignColumns,
  exportTable: async () => (await import('./tasks/export-table.ts')).exportTable
})
