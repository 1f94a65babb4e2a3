import { contract, type MethodName, type Output, type ParsedInput } from '../../shared/contract.ts'
import { AppError, type AppErrorData, type Result } from '../../shared/errors.ts'

/** What answers each method of the contract; an expected failure is an `AppError`. */
export type Handlers = { readonly [M in MethodName]: (input: ParsedInput<M>) => Promise<Output<M>> }

/** Takes a call as it came over the wire; never throws. */
export type Router = (method: string, input: unknown) => Promise<Result<unknown>>

const isMethod = (method: string): method is MethodName => Object.hasOwn(contract, method)

const failure = (error: AppErrorData): Result<never> => ({ ok: false, error })

/**
 * Checks the method and its input, calls the handler, and turns what goes wrong into data: an `AppError` crosses as its code and
 * parameters, anything else as `internal`, its stack going to `log` only.
 */
export function createRouter(handlers: Handlers, log: (text: string) => void): Router {
  return async (method, input) => {
    if (!isMethod(method))
      return failure({ code: 'rpc.unknownMethod', params: { method: method.slice(0, 100) } })
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return failure({ code: 'rpc.badInput', params: { method, field: issue?.path.join('.') ?? '' } })
    }
    try {
      // The schema was that of this very method, which the compiler cannot follow through the union.
      const handler = handlers[method] as (input: unknown) => Promise<unknown>
      return { ok: true, value: await handler(parsed.data) }
    } catch (error) {
      if (error instanceof AppError) return failure({ code: error.code, params: error.params })
      log(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return failure({ code: 'internal', params: { method } })
    }
  }
}
