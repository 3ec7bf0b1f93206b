import type { PayloadRequest } from 'payload'
import { refuse } from '#server/refuse.ts'

export type ImportForm = { bytes: Uint8Array; dryRun: boolean; field: (name: string) => string | null }

/** A workbook sent as a form, with `dryRun` (also in the address) and what else was sent beside it. */
export async function readImportForm(req: PayloadRequest): Promise<ImportForm> {
  const form = await (req as unknown as Request).formData().catch(() => null)
  const file = form?.get('file')
  if (!form || !(file instanceof Blob) || file.size === 0)
    throw refuse({ code: 'file-missing', path: 'file' })
  const search = new URL(req.url ?? '', 'http://localhost').searchParams
  const field = (name: string) => {
    const value = form.get(name) ?? search.get(name)
    return typeof value === 'string' && value !== '' ? value : null
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { bytes, dryRun: readSwitch('dryRun', field('dryRun')), field }
}

/** A mistyped switch must not store what was meant as a trial. */
export function readSwitch(path: string, text: string | null): boolean {
  if (text !== null && ['true', '1', 'on', 'yes'].includes(text)) return true
  if (text === null || ['false', '0', 'off', 'no'].includes(text)) return false
  throw refuse({ code: 'not-a-choice', path, data: { value: text.slice(0, 50) } })
}
