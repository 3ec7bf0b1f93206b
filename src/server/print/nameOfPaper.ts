import type { PayloadRequest } from 'payload'
import { t } from '#i18n/translate.ts'
import { query, sql } from '../sql/db.ts'
import type { Printed } from './printPapers.ts'
import { periodWords } from './reviewParts.ts'
import { idIn, type Stored } from './storedValues.ts'

/** What the file of one paper is called: "Bản đăng ký Nguyễn Văn An năm 2026". */
export async function nameOfPaper(
  req: PayloadRequest,
  paper: Printed | 'officers',
  doc: Stored,
): Promise<string> {
  if (paper === 'events') return t('vi', 'print.file.events', { name: String(doc.title) })
  const year =
    paper === 'pledges' || paper === 'officers' ? String(doc.year) : periodWords(String(doc.period))
  const name =
    paper === 'sessions' ? await nameOfUnit(req, idIn(doc.unit)) : await nameOf(req, idIn(doc.officer))
  return t('vi', `print.file.${paper}`, { name, year })
}

export async function nameOfUnit(req: PayloadRequest, unit: string): Promise<string> {
  const rows = await query<{ name: string }>(
    req.payload,
    sql`select name from units where id = ${unit}::uuid`,
    req,
  )
  return rows[0]?.name ?? ''
}

async function nameOf(req: PayloadRequest, officer: string): Promise<string> {
  const rows = await query<{ name: string }>(
    req.payload,
    sql`select full_name as name from officers where id = ${officer}::uuid`,
    req,
  )
  return rows[0]?.name ?? ''
}
