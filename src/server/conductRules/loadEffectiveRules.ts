import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { RuleList } from '#core/conduct/effectiveRules.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** The lists of a unit's line that hold on a day, root first; of each unit its latest version. One statement. */
export function loadEffectiveRules(
  req: PayloadRequest,
  { line, on }: { line: readonly string[]; on: Day },
): Promise<RuleList[]> {
  return query<RuleList>(
    req.payload,
    sql`select r.id::text, u.id::text as unit, u.name as "unitName", r.title, r.version::int, r."from", r."to",
        coalesce((select json_agg(json_build_object('kind', w.kind, 'group', w."group", 'heading', w.heading,
          'detail', w.detail) order by w._order) from conduct_rules_rules w where w._parent_id = r.id), '[]') as rules
      from unnest(${list(line)}) with ordinality as l(id, place)
      join units u on u.id = l.id
      join lateral (select * from conduct_rules c where c.unit_id = u.id and c."from" <= ${on}
        and (c."to" is null or c."to" >= ${on}) order by c.version desc limit 1) r on true
      order by l.place`,
    req,
  )
}
