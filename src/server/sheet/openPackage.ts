import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { MAX_FILE } from '#core/input/files.ts'
import type { RefusalCode } from '#core/refusal.ts'
import { refuse } from '../refuse.ts'

/** Bounds of a workbook we are willing to open: what an office's roster never reaches and a bomb always does. */
export const limits = {
  fileBytes: MAX_FILE.bytes,
  entries: 1000,
  /** Of all parts together, counted while they are inflated. */
  inflatedBytes: 48 * 1024 * 1024,
  /** Of the parts that are kept: worksheets, shared strings, styles, workbook. */
  keptBytes: 8 * 1024 * 1024,
  ratio: 150,
  /** Small parts may be as repetitive as they like. */
  ratioFrom: 1024 * 1024,
}

const KEPT =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/
const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ZIP_MAGIC = Buffer.from('PK')

/**
 * Opens an .xlsx and gives the parts that hold cells, inflated, by name. Macros, external links, pictures and
 * all else are inflated only to count their bytes and never kept. Throws a refusal (4xx) for anything that is
 * not a whole, plain, unencrypted workbook within `limits`.
 */
export async function openPackage(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuseWrongFile(file)
  const zip = await openZip(file)
  if (zip.entryCount > limits.entries) throw refuse({ code: 'file-bomb' })
  const entries = await readEntries(zip)
  const parts = await inflateParts(zip, entries)
  if (!parts.has('xl/workbook.xml')) throw refuse({ code: 'file-not-xlsx' })
  return parts
}

function refuseWrongFile(file: Buffer): void {
  if (file.length > limits.fileBytes) throw refuse({ code: 'too-large', data: { max: MAX_FILE.words } })
  if (file.subarray(0, 8).equals(OLE_MAGIC)) {
    // A workbook with a password is an OLE file that holds the stream "EncryptedPackage"; else it is an old .xls.
    const encrypted = file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw refuse({ code: encrypted ? 'file-encrypted' : 'file-old-xls' })
  }
  if (!file.subarray(0, 2).equals(ZIP_MAGIC)) throw refuse({ code: 'file-not-xlsx' })
}

async function openZip(file: Buffer): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromBufferPromise(file, { lazyEntries: true, validateEntrySizes: true })
  } catch {
    throw refuse({ code: 'file-damaged' })
  }
}

async function readEntries(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  const entries = await new Promise<yauzl.Entry[]>((resolve, reject) => {
    const found: yauzl.Entry[] = []
    zip.on('error', () => reject(refuse({ code: 'file-damaged' })))
    zip.on('end', () => resolve(found))
    zip.on('entry', (entry: yauzl.Entry) => {
      found.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
  refuseDeclared(entries)
  return entries
}

function refuseDeclared(entries: yauzl.Entry[]): void {
  if (entries.some((entry) => entry.isEncrypted())) throw refuse({ code: 'file-encrypted' })
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()))
  // Two parts of one name: readers disagree on which is meant.
  if (names.size !== entries.length) throw refuse({ code: 'file-damaged' })
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > limits.inflatedBytes) throw refuse({ code: 'file-bomb' })
  for (const entry of entries) refuseRatio(entry.uncompressedSize, entry.compressedSize)
}

function refuseRatio(inflated: number, compressed: number): void {
  if (inflated > limits.ratioFrom && inflated > compressed * limits.ratio) throw refuse({ code: 'file-bomb' })
}

async function inflateParts(zip: yauzl.ZipFile, entries: yauzl.Entry[]): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  const used = { inflated: 0, kept: 0 }
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue
    const keep = KEPT.test(entry.fileName)
    const chunks = await inflate({ zip, entry, used, keep })
    if (keep) parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return parts
}

type Inflating = {
  zip: yauzl.ZipFile
  entry: yauzl.Entry
  used: { inflated: number; kept: number }
  keep: boolean
}

/** What the headers say may be a lie: the bytes are counted as they come out, and reading stops at the bound. */
async function inflate({ zip, entry, used, keep }: Inflating): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  let broken: RefusalCode | null = null
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      used.inflated += chunk.length
      if (keep) used.kept += chunk.length
      if (used.inflated > limits.inflatedBytes || used.kept > limits.keptBytes) {
        broken = 'file-bomb'
        break
      }
      if (keep) chunks.push(chunk)
    }
  } catch {
    broken = 'file-damaged'
  }
  if (broken) throw refuse({ code: broken })
  return chunks
}
