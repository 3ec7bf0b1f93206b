import { canonicalJson, contentOf, type HashedRow } from '#core/workflow/canonical.ts'
import { hashOf, sha256 } from '#server/approval/digest.ts'
import { query, sql } from '#server/sql/db.ts'
import { prepare, type Writing } from './writing.ts'

type Waiting = {
  id: string
  officer: string
  unit: string
  at: string
  due: string
  line: (string | null)[]
  by: { name: string; office: string; unit: string; unitName: string }
  content: Record<string, unknown>
}

const PAGE = 2000

/**
 * What waits in the inboxes of the hosts' leaders: the tasks, and the log of each record under way with its chain and
 * the digest of its content. Records that were closed come without a log, as from the time before the system.
 */
export async function writeWaiting(writing: Writing): Promise<number> {
  const { payload, req } = writing
  await prepare(
    writing,
    sql`insert into app.tasks (collection, record, officer, step, opened_at, due_at, reason)
      select 'activities', a.id, p.officer_id, 'host', a.submitted_at, a.due_at, jsonb_build_object('key', 'holder', 'unit', u.id,
        'since', p."from", 'office', f.key, 'unitName', u.name, 'officeName', f.name, 'passedOver', '[]'::jsonb)
      from activities a join units u on u.id = a.host_unit_id join appointments p on p.unit_id = u.id and p."to" is null
        join offices f on f.id = p.office_id and f.key in ('secretary', 'deputySecretary')
      where a.state = 'pending' and p.officer_id <> a.officer_id order by a.id, f.key, p.officer_id`,
  )
  let written = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await query<Waiting>(payload, waitingSql(after), req)
    if (rows.length === 0) return written
    await query(payload, logSql(rows.map((row) => logged(row, writing.flow('activity')))), req)
    written += rows.length
    after = rows.at(-1)?.id ?? after
  }
}

const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

function waitingSql(after: string) {
  return sql`select a.id::text as id, a.officer_id::text as officer, a.unit_id::text as unit, ${iso('a.submitted_at')} as at,
      array[a.scope0, a.scope1, a.scope2, a.scope3] as line,
      json_build_object('name', o.full_name, 'office', f.key, 'unit', u.id, 'unitName', u.name) as by,
      json_build_object('officer', o.id, 'kind', a.kind, 'title', a.title, 'startsAt', ${iso('a.starts_at')},
        'endsAt', ${iso('a.ends_at')}, 'hostUnit', a.host_unit_id, 'attendance', a.attendance, 'minutes', a.minutes,
        'officeMinutes', a.office_minutes) as content
    from activities a join officers o on o.id = a.officer_id join units u on u.id = a.unit_id
      cross join lateral (select f.key from appointments p join offices f on f.id = p.office_id
        where p.officer_id = o.id and p.unit_id = u.id order by p."from" limit 1) f
    where a.state = 'pending' and a.id > ${after}::uuid order by a.id limit ${PAGE}`
}

function logged(row: Waiting, workflow: string) {
  const content = contentOf(row.content)
  const hashed: HashedRow = {
    ...{ collection: 'activities', record: row.id, seq: 1, officer: row.officer, unit: row.unit, workflow },
    ...{ step: null, action: 'submit', by: row.officer, byName: row.by.name, byOffice: row.by.office },
    ...{ byUnit: row.by.unit, byUnitName: row.by.unitName, onBehalfOf: null, onBehalfOfName: null },
    ...{ onBehalfOfOffice: null, onBehalfOfUnitName: null, comment: null, remarks: null, changed: null },
    ...{ revBefore: 1, revAfter: 2, stateBefore: 'draft', stateAfter: 'pending' },
    ...{
      digest: sha256(canonicalJson(content)),
      at: row.at,
      recordedAt: row.at,
      address: null,
      details: null,
    },
  }
  return { ...hashed, content, hash: hashOf(hashed, null), line: row.line }
}

function logSql(rows: readonly unknown[]) {
  return sql`insert into decisions (id, collection, record, officer_id, unit_id, workflow, action, by_id, by_name, by_office, by_unit_id,
      by_unit_name, content, rev_before, rev_after, state_before, state_after, digest, at, recorded_at, seq, hash, scope0, scope1,
      scope2, scope3)
    select pg_temp.named('submit ' || x.record, 0), x.collection, x.record, x.officer, x.unit, x.workflow, x.action, x.by, x."byName",
      x."byOffice", x."byUnit", x."byUnitName", x.content, x."revBefore", x."revAfter", x."stateBefore", x."stateAfter", x.digest,
      x.at, x."recordedAt", x.seq, x.hash, x.line[1], x.line[2], x.line[3], x.line[4]
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(collection text, record text, officer uuid, unit uuid, workflow text,
      action text, by uuid, "byName" text, "byOffice" text, "byUnit" uuid, "byUnitName" text, content jsonb, "revBefore" int,
      "revAfter" int, "stateBefore" text, "stateAfter" text, digest text, at timestamptz, "recordedAt" timestamptz, seq int,
      hash text, line text[])`
}
