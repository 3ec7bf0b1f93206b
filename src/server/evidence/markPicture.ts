import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { bandsOf, pictureMarks } from '#core/signs/pictureMarks.ts'
import { query, sql } from '../sql/db.ts'

/** The marks by which nearly the same picture is found again; null for one without contrast. */
export async function marksOfPicture(data: Buffer): Promise<string | null> {
  const grey = await sharp(data)
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(9, 9, { fit: 'fill' })
    .raw()
    .toBuffer()
  return pictureMarks(grey)
}

/** Keeps the marks of a file that has just been kept, in its own transaction. */
export async function keepMarks(req: PayloadRequest, of: { evidence: string; marks: string }): Promise<void> {
  await query(
    req.payload,
    sql`insert into app.pictures (evidence, marks, bands)
      values (${of.evidence}::uuid, ${of.marks}::bit(128), ${sql.param(bandsOf(of.marks))}::int[])
      on conflict (evidence) do nothing`,
    req,
  )
}
