import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { isUuid } from '#core/input/isUuid.ts'
import { env } from '#env'
import { refuse } from '../refuse.ts'
import { someAtATime } from '../turns.ts'

/** Longest side in pixels: beside a line, and to look closely. */
export const THUMBNAILS = { small: 160, large: 1600 } as const
export type ThumbnailSize = keyof typeof THUMBNAILS
type Stored = { filename?: string | null; mimeType?: string | null; digest?: string | null }

/** Decoding takes a processor for a moment: one picture after the other. */
const inTurn = someAtATime(1)

/**
 * A picture of evidence made smaller, for whoever may open the file itself (which notes it as opening does); null when
 * the one who asks has it already. 404 for a file out of sight, and for one that is no picture.
 */
export async function thumbnail(
  req: PayloadRequest,
  { id, size, known }: { id: string; size: ThumbnailSize; known: string | null },
): Promise<{ tag: string; bytes: Buffer | null }> {
  const found = isUuid(id) ? await evidenceOf(req, id) : null
  if (!found?.filename || !found.mimeType?.startsWith('image/')) throw refuse({ code: 'not-found' })
  const { filename, digest } = found
  const tag = `"${digest ?? id}-${size}"`
  if (known === tag) return { tag, bytes: null }
  const side = THUMBNAILS[size]
  const bytes = await inTurn(async () => {
    const data = await readFile(join(env.DATA_DIR, 'evidence', basename(filename)))
    return sharp(data)
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer()
  })
  return { tag, bytes }
}

async function evidenceOf(req: PayloadRequest, id: string): Promise<Stored | null> {
  const asked = {
    collection: 'evidence',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  } as const
  return (await req.payload.findByID(asked)) as Stored | null
}
