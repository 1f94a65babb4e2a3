import type { DocumentId } from '../../domain/model.ts'
import type { AppInfo, MethodName } from '../../shared/contract.ts'
import type { Handlers } from '../rpc/router.ts'
import type { Services } from './app.ts'
import type { AppContext } from './context.ts'

type Answer<M extends MethodName> = Awaited<ReturnType<Handlers[M]>>

/** What answers each method of the contract. All but the settings wait until the first project is open. */
export function createHandlers(
  { jobs }: AppContext,
  services: Services,
  info: AppInfo,
  ready: Promise<void>
): Handlers {
  const { settings, projects, events, tables, documents, imports, segmentation, suggest } = services
  const { exports, facts, search, pasted } = services
  /** Errors that a service throws become rejections. */
  const soon = async <T>(work: () => T | Promise<T>): Promise<T> => {
    await ready
    return work()
  }
  return {
    'app.info': () => Promise.resolve(info),
    'settings.get': () => Promise.resolve(settings.get()),
    'settings.set': async (patch) => settings.set(patch),

    'project.current': () => soon<Answer<'project.current'>>(() => projects.current()),
    'project.list': () => soon(() => projects.list()),
    'project.create': ({ name, target }) => soon(() => projects.create(name, target)),
    'project.open': (by) => soon(() => projects.open(by)),
    'project.saveCopy': ({ target }) => soon(() => projects.saveCopy(target)),

    'events.list': () => soon(() => events.list()),
    'events.create': ({ name }) => soon(() => events.create(name)),
    'events.rename': ({ event, name }) => soon(() => events.rename(event, name)),
    'events.remove': ({ event }) => soon(() => events.remove(event)),
    'events.restore': ({ event }) => soon(() => events.restore(event)),

    'table.open': ({ event }) => soon(() => tables.open(event)),
    'table.edit': ({ event, revision, edit }) => soon(() => tables.edit(event, revision, edit)),
    'table.undo': ({ event, revision }) => soon(() => tables.undo(event, revision)),
    'table.redo': ({ event, revision }) => soon(() => tables.redo(event, revision)),
    'table.history': ({ event, limit }) => soon(() => tables.history(event, limit)),

    'document.update': ({ document, ...metadata }) =>
      soon(() =>
        documents.update(document as DocumentId, { ...metadata, language: metadata.language.toLowerCase() })
      ),
    'document.remove': ({ document }) => soon(() => documents.remove(document as DocumentId)),
    'document.source': ({ document }) => soon(() => documents.source(document as DocumentId)),

    'import.look': ({ job, files }) => soon(() => imports.look(job, files)),
    'import.bitext': ({ job, ...wanted }) => soon(() => imports.bitext(job, wanted)),
    'import.fetchUrl': ({ job, url }) => soon(() => imports.fetchUrl(job, url)),
    'import.preview': ({ job, files }) => soon(() => imports.preview(job, files)),
    'import.paste': ({ text, name }) => soon(() => pasted.offer(text, name)),
    'import.commit': ({ job, into, items }) => soon(() => imports.commit(job, into, items)),

    'segmentation.exportSrx': ({ target }) => soon(() => segmentation.exportSrx(target)),

    'suggest.run': ({ job, ...options }) => soon(() => suggest.run(job, options)),

    'export.preview': ({ options, maxLines }) => soon(() => exports.preview(options, maxLines)),
    'export.run': ({ job, options, target }) => soon(() => exports.run(job, options, target)),

    'facts.read': ({ event }) => soon(() => facts.read(event)),
    'search.run': ({ query, language, limit }) => soon(() => search.run(query, language, limit)),

    // Waits like the others, so that it never overtakes the call that it cancels.
    'job.cancel': ({ job }) => soon(() => jobs.cancel(job))
  }
}
