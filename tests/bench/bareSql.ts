const scopes = Array.from({ length: 8 }, (_, depth) => `scope${depth}`)
const placeholders = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `$${from + index}`).join(', ')

const lock = (table: string, officer: string) =>
  `select ${officer} as officer_id, unit_id, flow, step, rev, ${scopes.join(', ')} from ${table}
    where id = $1 and state = 'pending' for update`

const approve = (table: string) =>
  `update ${table} set state = 'approved', step = null, rev = rev + 1, due_at = null, decided_at = $2::timestamptz,
    updated_at = now() where id = $1`

/** The statements of the bare endpoint, each as short as the work allows. */
export const bareSql = {
  caller: `select u.id, o.id as officer, o.full_name as name,
      coalesce((select json_agg(json_build_object('unit', n.id, 'unitName', n.name, 'depth', n.depth,
          'line', json_build_array(${scopes.map((name) => `n.${name}`).join(', ')}), 'office', f.key, 'from', a."from",
          'to', a."to", 'permissions', (select json_agg(t.text order by t."order") from offices_texts t
            where t.parent_id = f.id and t.path = 'permissions')) order by n.depth, a."from", a.id)
        from appointments a join units n on n.id = a.unit_id join offices f on f.id = a.office_id
        where a.officer_id = o.id), '[]'::json) as posts
    from users u left join officers o on o.user_id = u.id where u.id = $1
      and exists (select 1 from users_sessions s where s._parent_id = u.id and s.id = $2 and s.expires_at > now())`,
  list: `select a.*, o.full_name as officer_name, u.name as unit_name, h.name as host_name
    from (select * from activities where scope1 = $1 order by starts_at desc, id limit 25) a
    join officers o on o.id = a.officer_id join units u on u.id = a.unit_id left join units h on h.id = a.host_unit_id
    order by a.starts_at desc, a.id`,
  total: 'select count(*)::int as total from activities where scope1 = $1',
  place: `select u.id as unit, ${scopes.map((name) => `u.${name}`).join(', ')} from appointments a
    join units u on u.id = a.unit_id where a.officer_id = $1 and a."from" <= $2 and (a."to" is null or a."to" >= $2)
    order by u.depth, a."from" limit 1`,
  insert: `insert into activities (id, officer_id, kind, title, starts_at, ends_at, unit_id, host_unit_id, minutes,
      office_minutes, ${scopes.join(', ')})
    values ($1, $2, $3, $4, $5, $6, $7, $7, $8, 0, ${placeholders(9, 8)}) returning *`,
  'activities.lock': lock('activities', 'officer_id'),
  'reports.lock': lock('reports', 'null::uuid'),
  'activities.approve': approve('activities'),
  'reports.approve': approve('reports'),
  last: 'select seq, hash from decisions where collection = $1 and record = $2 order by seq desc limit 1',
  log: `insert into decisions (collection, record, seq, officer_id, unit_id, workflow, step, by_id, by_name, by_unit_id,
      rev_before, rev_after, "at", recorded_at, previous_hash, hash, action, state_before, state_after, ${scopes.join(', ')})
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::numeric, $11::numeric + 1, $12, now(), $13, $14, 'approve',
      'pending', 'approved', ${placeholders(15, 8)})`,
  close: 'update app.tasks set closed_at = $2::timestamptz where record = $1 and closed_at is null',
  mail: `insert into mails (id, key, message_id, "to", subject, text, html, attachments, state, attempts, next_at)
    select m.id, m.id::text, '<' || m.id || '@bare>', 'bare@demo.local', 'Báo cáo', 'Báo cáo', '<p>Báo cáo</p>',
      jsonb_build_array(jsonb_build_object('report', $3::text, 'format', 'xlsx')), 'failed', 0, now()
    from unnest(array[$1, $2]::uuid[]) as m(id)`,
} as const
