import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { withSessionCheck } from '../auth/sessionCheck.ts'
import { describeError } from '../errors/describeError.ts'
import { refuse } from '../refuse.ts'
import { checkRoute, type Route } from './checkRoute.ts'
import { checkSearch } from './checkSearch.ts'
import { guardAccount } from './guardAccount.ts'
import { guardLogin } from './guardLogin.ts'
import { isPublicPage } from './isPublicPage.ts'
import { limitRequest } from './limitRequest.ts'
import { type Body, readBody } from './readBody.ts'

export type Api = (request: Request, from: { address: string }) => Promise<Response>

/** When to ask again after a 503: a database that is started again is back within seconds. */
const RETRY_SECONDS = '2'
const METHOD_OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override']

/**
 * The one door to the REST API, for the server, the framework's route and the tests: routes, sizes, query and rates
 * are checked before Payload sees a request; every error leaves in the contract's shape.
 */
export function createApi({ config, payload }: { config: Promise<SanitizedConfig>; payload: Payload }): Api {
  return async function answer(request, { address }) {
    const language = request.headers.get('accept-language') ?? undefined
    try {
      const response = await pass({ request, address, config, payload })
      return finish(await inShape(response, language), request)
    } catch (error) {
      const { status, errors } = describeError(error, language)
      if (status >= 500) payload.logger.error({ err: error, msg: 'the gateway failed' })
      const headers = retryAfter(error)
      return finish(Response.json({ errors }, { status, headers }), request)
    }
  }
}

type Passing = { request: Request; address: string; config: Promise<SanitizedConfig>; payload: Payload }

async function pass({ request, address, config, payload }: Passing): Promise<Response> {
  limitRequest(address, request.headers)
  const url = apiAddress(request.url)
  const overridden = isOverridden(request)
  const route = checkRoute(payload, overridden ? 'GET' : request.method, url.pathname)
  const body = await readBody(request, route)
  // The panel sends long relationship filters as a form body under a method override; Payload reads them as the query.
  checkSearch(
    overridden ? `${url.search}&${new TextDecoder().decode(body.bytes ?? new Uint8Array())}` : url.search,
    route,
  )
  const forwarded = forward(request, { url, body, address })
  if (route.kind === 'login')
    return guardLogin({ payload, address, body: body.json, run: (other) => handle(forwarded(other), config) })
  if (route.kind === 'account') {
    const run = () => handle(forwarded(), config)
    return guardAccount({ payload, request, path: url.pathname, body: body.json, run })
  }
  if (route.kind === 'access') await demandUser(payload, request)
  return handle(forwarded(), config)
}

function handle(request: Request, config: Promise<SanitizedConfig>): Promise<Response> {
  return withSessionCheck(() => handleEndpoints({ config, request }))
}

async function demandUser(payload: Payload, request: Request): Promise<void> {
  const { user } = await withSessionCheck(() => payload.auth({ headers: request.headers }))
  if (!user) throw refuse({ code: 'signed-in-needed' })
}

function isOverridden(request: Request): boolean {
  const wanted = METHOD_OVERRIDES.map((name) => request.headers.get(name)).find((value) => value !== null)
  if (wanted === undefined || request.method !== 'POST') return false
  const form = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (wanted !== 'GET' || !form) throw refuse({ code: 'method-not-allowed', data: { method: 'override' } })
  return true
}

/** The public pages are endpoints of the API under shorter addresses. */
function apiAddress(text: string): URL {
  const url = new URL(text)
  if (isPublicPage(url.pathname)) url.pathname = `/api${url.pathname}`
  return url
}

type Forwarding = { url: URL; body: Body; address: string }

/** The request as it goes on; with `other` as its JSON where that was sent in other words. */
function forward(request: Request, { url, body, address }: Forwarding): (other?: object) => Request {
  const headers = new Headers(request.headers)
  headers.set('x-client-address', address)
  for (const name of ['transfer-encoding', 'content-length']) headers.delete(name)
  if (body.type) headers.set('content-type', body.type)
  const { method } = request
  const { bytes } = body
  return (other) => {
    if (other !== undefined) headers.set('content-type', 'application/json')
    const sent = other === undefined ? (bytes as BodyInit | null) : JSON.stringify(other)
    return new Request(url, { method, headers, ...(sent === null ? {} : { body: sent }) })
  }
}

// Payload answers some refusals (unknown route, first-register) in shapes of its own.
async function inShape(response: Response, language: string | undefined): Promise<Response> {
  const json = response.headers.get('content-type')?.includes('json')
  if (response.status < 400 || !json) return response
  const text = await response.clone().text()
  if (/"errors":\[\{[^\]]*"code":/.test(text)) return response
  const { status, errors } = describeError({ status: response.status }, language)
  return Response.json(
    { errors },
    { status: response.status >= 500 ? 500 : status, headers: kept(response.headers) },
  )
}

function kept(headers: Headers): Headers {
  const result = new Headers(headers)
  for (const name of ['content-length', 'content-type', 'content-encoding']) result.delete(name)
  return result
}

function retryAfter(error: unknown): HeadersInit {
  const [first] = (error as { refusals?: { data?: { seconds?: number } }[] }).refusals ?? []
  return first?.data?.seconds === undefined ? {} : { 'retry-after': String(first.data.seconds) }
}

function finish(response: Response, request: Request): Response {
  const headers = new Headers(response.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  headers.set('x-content-type-options', 'nosniff')
  headers.append('vary', 'Accept-Language, Authorization, Cookie')
  if (response.status === 503 && !headers.has('retry-after')) headers.set('retry-after', RETRY_SECONDS)
  const body = request.method === 'HEAD' ? null : response.body
  return new Response(body, { status: response.status, headers })
}

export type { Route }
