import type { Payload } from 'payload'
import { ALIKE_WITHIN } from '#core/signs/pictureMarks.ts'
import { query, sql } from '../sql/db.ts'

const AT_ONCE = 1000

/**
 * Finds for every photograph not yet compared those nearly the same, by the bands of marks they share. Several may do it
 * at once: whoever compares later sees what was kept before.
 */
export async function compareFreshPictures(payload: Payload): Promise<void> {
  for (;;) {
    const [done] = await query<{ compared: number }>(
      payload,
      sql`with fresh as (
          update app.pictures set compared = true where evidence in (
            select evidence from app.pictures where not compared limit ${AT_ONCE} for update skip locked)
          returning evidence, marks, bands),
        alike as (
          insert into app.alike_pictures (one, other, apart)
          select distinct least(f.evidence, p.evidence), greatest(f.evidence, p.evidence), bit_count(f.marks # p.marks)
          from fresh f join app.pictures p on p.bands && f.bands and p.evidence <> f.evidence
          where bit_count(f.marks # p.marks) <= ${ALIKE_WITHIN}
          on conflict do nothing)
        select count(*)::int as compared from fresh`,
    )
    if ((done?.compared ?? 0) < AT_ONCE) return
  }
}
