import type { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import type { PayloadRequest } from 'payload'
import { refuse } from '#server/refuse.ts'

/** A file as an answer: its type, its proper name, kept by nobody on the way. */
export function fileResponse(file: { name: string; type: string; bytes: Buffer }): Response {
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.type,
      'content-length': String(file.bytes.length),
      'content-disposition': attachment(file.name),
      'cache-control': 'private, no-store',
    },
  })
}

/** A file that is sent while it is made; whoever goes away ends its making. */
export function streamResponse({
  name,
  type,
  stream,
}: {
  name: string
  type: string
  stream: Readable
}): Response {
  return new Response(ReadableStream.from(stream) as never, {
    headers: {
      'content-type': type,
      'content-disposition': attachment(name),
      'cache-control': 'private, no-store',
    },
  })
}

/** The `format` asked for, `otherwise` when none was; 400 for one we do not make. */
export function readFormat<Format extends string>(
  req: PayloadRequest,
  formats: readonly Format[],
  otherwise: Format,
): Format {
  const asked = req.searchParams.get('format') ?? otherwise
  const format = formats.find((each) => each === asked)
  if (format !== undefined) return format
  const data = { format: asked.slice(0, 20), formats: formats.join(', ') }
  throw refuse({ code: 'unknown-format', path: 'format', data })
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
