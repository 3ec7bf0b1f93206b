import { refuse } from '../refuse.ts'
import type { Route } from './checkRoute.ts'

/** `type` is set where the body goes on as another kind than it came. */
export type Body = { bytes: Uint8Array | null; json: unknown; type?: string }

const MAX_NODES = 20_000
const MAX_DEPTH = 20

/** Reads a body within its bounds, counted while it arrives; JSON is parsed and bounded in depth and size. */
export async function readBody(request: Request, route: Route): Promise<Body> {
  if (request.method === 'GET' || request.method === 'OPTIONS' || request.body === null)
    return { bytes: null, json: null }
  const bytes = await collect(request, route.maxBytes)
  if (bytes.length === 0) return { bytes: null, json: null }
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/json') return { bytes, json: parse(bytes) }
  if (type === 'multipart/form-data') return fromForm(request, { bytes, files: route.files })
  if (type === 'application/x-www-form-urlencoded') return { bytes, json: null }
  throw refuse({ code: 'unsupported-type' })
}

async function collect(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    refuse({ code: 'too-large', data: { max: `${Math.max(1, Math.round(maxBytes / 1024 / 1024))} MB` } })
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The panel's forms carry their JSON as a form field: bounded like any other, and passed on as JSON where no file
 * belongs to it. A file that is only named (`file` as text) is somebody else's.
 */
async function fromForm(
  request: Request,
  { bytes, files }: { bytes: Uint8Array; files: boolean },
): Promise<Body> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bytes as BodyInit, { headers }).formData().catch(() => null)
  const texts = form?.getAll('_payload') ?? []
  const [text] = texts
  if (form === null || texts.length > 1 || typeof form.get('file') === 'string')
    throw refuse({ code: 'invalid-input' })
  if (text === undefined && files) return { bytes, json: null }
  if (typeof text !== 'string') throw refuse({ code: 'invalid-json' })
  const encoded = new TextEncoder().encode(text)
  const json = parse(encoded)
  return files ? { bytes, json } : { bytes: encoded, json, type: 'application/json' }
}

function parse(bytes: Uint8Array): unknown {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refuse({ code: 'invalid-json' })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refuse({ code: 'invalid-json' })
  measure(value, 0, { nodes: 0 })
  return value
}

function measure(value: unknown, depth: number, seen: { nodes: number }): void {
  seen.nodes += 1
  if (depth > MAX_DEPTH || seen.nodes > MAX_NODES) throw refuse({ code: 'invalid-json' })
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse({ code: 'invalid-json' })
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      throw refuse({ code: 'invalid-json' })
    measure(inner, depth + 1, seen)
  }
}
