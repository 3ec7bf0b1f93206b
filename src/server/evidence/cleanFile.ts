import { createHash, randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { EVIDENCE_TYPES, MAX_FILE } from '#core/input/files.ts'
import { refuse } from '../refuse.ts'
import { marksOfPicture } from './markPicture.ts'

type File = NonNullable<PayloadRequest['file']>
export type CleanFile = { file: File; originalName: string; digest: string; marks: string | null }

const MAX_PIXELS = 50_000_000

/**
 * A file that is what it says: image, PDF or xlsx by its content, at most 10 MB and 50 megapixels. Photographs lose
 * their metadata (location included); the name becomes random, the original one is kept as text.
 */
export async function cleanFile(file: File): Promise<CleanFile> {
  if (file.data.length > MAX_FILE.bytes)
    throw refuse({ code: 'too-large', path: 'file', data: { max: MAX_FILE.words } })
  const found = await fileTypeFromBuffer(file.data)
  const extension = EVIDENCE_TYPES[found?.mime ?? '']
  if (!found || !extension) throw refuse({ code: 'unsupported-type', path: 'file' })
  const isImage = found.mime.startsWith('image/')
  const data = isImage ? await cleanImage(file.data, found.mime) : file.data
  if (found.mime === 'application/pdf' && isActive(data))
    throw refuse({ code: 'unsupported-type', path: 'file' })
  const digest = createHash('sha256').update(data).digest('hex')
  const name = `${randomUUID()}.${extension}`
  return {
    file: { ...file, data, name, mimetype: found.mime, size: data.length },
    originalName: nameOf(file.name),
    digest,
    marks: isImage ? await marksOfPicture(data) : null,
  }
}

// A PDF that is also a page, or runs scripts when opened, is no scan.
function isActive(data: Buffer): boolean {
  const text = data.toString('latin1')
  return (
    /<(script|html|svg)[\s>]/i.test(text.slice(0, 4096)) || /\/(JavaScript|Launch|EmbeddedFile)\b/.test(text)
  )
}

async function cleanImage(data: Buffer, mime: string): Promise<Buffer> {
  try {
    const image = sharp(data, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate()
    if (mime === 'image/png') return await image.png().toBuffer()
    if (mime === 'image/webp') return await image.webp({ quality: 90 }).toBuffer()
    return await image.jpeg({ quality: 90 }).toBuffer()
  } catch {
    throw refuse({ code: 'unsupported-type', path: 'file' })
  }
}

function nameOf(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim()
  return (clean ?? '').slice(0, 200) || 'minh-chung'
}
