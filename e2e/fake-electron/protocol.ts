type Handler = (request: Request) => Response | Promise<Response>

type CustomScheme = { readonly scheme: string; readonly privileges?: { readonly standard?: boolean } }

const declared = new Set<string>()
const handlers = new Map<string, Handler>()

/** As in Electron, a scheme is declared once, before the program is ready, and handled once. */
export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]): void => {
    for (const { scheme, privileges } of schemes) if (privileges?.standard === true) declared.add(scheme)
  },
  handle: (scheme: string, handler: Handler): void => {
    if (!declared.has(scheme)) throw new Error(`${scheme}:// was not declared as a standard scheme`)
    if (handlers.has(scheme)) throw new Error(`${scheme}:// has a handler already`)
    handlers.set(scheme, handler)
  }
}

/** The program's answer to a request for one of its own addresses. */
export const answerOwn = async (url: string, method: string): Promise<Response> => {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  // A `Request` of the standard library knows no custom schemes: what the program reads of it is given as it is.
  return handler === undefined ? new Response(null, { status: 404 }) : handler({ url, method } as Request)
}
