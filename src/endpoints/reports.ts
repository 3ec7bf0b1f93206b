import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refuse } from '#server/refuse.ts'
import { compileDraft } from '#server/report/compileDraft.ts'
import { refuseToCompile } from '#server/report/refuseToCompile.ts'
import { reportFile } from '#server/report/reportFile.ts'
import { visibleReport } from '#server/report/visibleReport.ts'
import { signedIn } from './readRequest.ts'

const LONGEST_REASON = 500
const FORMATS = ['xlsx']
// biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a reason
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/

const body = z.object({
  unit: z.uuid(),
  year: z.int().min(2000).max(2199),
  reason: z.string().nullish(),
})

/** `POST /api/reports/compile`: makes or refreshes the unit's draft, or a new revision with a reason. */
const compile: Endpoint = {
  path: '/compile',
  method: 'post',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const { unit, year, reason } = readBody(await jsonOf(req))
    const refusal = await refuseToCompile(req, { unit, year, caller })
    if (refusal) throw refuse(refusal)
    const { id, created } = await compileDraft(req.payload, { unit, year, reason })
    const doc = await visibleReport(req, id)
    return Response.json({ doc }, { status: created ? 201 : 200 })
  },
}

/** `GET /api/reports/:id/file?format=xlsx`: the report as a file, by the caller's rights at this moment. */
const file: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const format = typeof req.query?.format === 'string' ? req.query.format : 'xlsx'
    const id = req.routeParams?.id
    if ((await visibleReport(req, id)) === null) throw refuse({ code: 'not-found' })
    if (!FORMATS.includes(format)) {
      const data = { format: format.slice(0, 20), formats: FORMATS.join(', ') }
      throw refuse({ code: 'unknown-format', path: 'format', data })
    }
    const made = await reportFile(req.payload, String(id), req)
    if (made === null) throw refuse({ code: 'not-compiled', path: 'figures' })
    return new Response(new Uint8Array(made.bytes), {
      headers: {
        'content-type': made.type,
        'content-length': String(made.bytes.length),
        'content-disposition': attachment(made.name),
        'cache-control': 'private, no-store',
      },
    })
  },
}

export const reportEndpoints: Endpoint[] = [compile, file]

async function jsonOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw refuse({ code: 'invalid-json' })
  }
}

function readBody(value: unknown): { unit: string; year: number; reason: string | null } {
  const parsed = body.safeParse(value)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.')
    throw refuse({ code: 'invalid-input', ...(path ? { path } : {}) })
  }
  const reason = parsed.data.reason?.normalize('NFC').trim() ?? ''
  if (reason.length > LONGEST_REASON)
    throw refuse({ code: 'too-long', path: 'reason', data: { max: LONGEST_REASON } })
  if (CONTROL.test(reason)) throw refuse({ code: 'control-character', path: 'reason' })
  return { unit: parsed.data.unit, year: parsed.data.year, reason: reason === '' ? null : reason }
}

/** RFC 6266: a plain name for old clients, the real one for the others. */
function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
