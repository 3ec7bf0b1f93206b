import type { Endpoint } from 'payload'
import { THUMBNAILS, type ThumbnailSize, thumbnail } from '#server/evidence/thumbnail.ts'
import { refuse } from '#server/refuse.ts'
import { signedIn } from './readRequest.ts'

/**
 * `GET /api/evidence/{id}/thumbnail?size=small|large`: a picture, smaller, shown in the page; asked for anew each time,
 * so that it is checked anew each time.
 */
export const thumbnailEndpoint: Endpoint = {
  path: '/:id/thumbnail',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const given = req.searchParams.get('size') ?? 'small'
    if (!Object.hasOwn(THUMBNAILS, given)) throw refuse({ code: 'invalid-query', data: { name: 'size' } })
    const known = req.headers.get('if-none-match')
    const id = String(req.routeParams?.id ?? '')
    const { tag, bytes } = await thumbnail(req, { id, size: given as ThumbnailSize, known })
    const headers = {
      etag: tag,
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
    }
    if (bytes === null) return new Response(null, { status: 304, headers })
    return new Response(new Uint8Array(bytes), {
      headers: { ...headers, 'content-type': 'image/webp', 'content-length': String(bytes.length) },
    })
  },
}
