import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A table that figures are computed from: since when a row is known, what of it moves figures, and the lists of it. */
type Input = { table: string; since: string; columns: string; lists?: string[] }

const approved = 'state decided_at created_at'
const inputs: Input[] = [
  {
    table: 'units',
    since: 'created_at',
    columns: `created_at code name level parent_id valid_from valid_to obligations_from block depth
      scope0 scope1 scope2 scope3 scope4 scope5 scope6 scope7`,
  },
  { table: 'officers', since: 'created_at', columns: 'created_at code full_name employment_type' },
  {
    table: 'appointments',
    since: 'created_at',
    columns: 'created_at officer_id unit_id office_id full_time from to',
  },
  { table: 'offices', since: 'created_at', columns: 'created_at key name counts_as_officer' },
  { table: 'plans', since: 'created_at', columns: 'created_at status version valid_from definition' },
  {
    table: 'work_hours',
    since: 'created_at',
    columns: 'created_at officer_id unit_id from to',
    lists: ['work_hours_hours._parent_id', 'work_hours_texts.parent_id'],
  },
  {
    table: 'activities',
    since: 'decided_at',
    columns: `${approved} officer_id kind starts_at ends_at host_unit_id attendance`,
  },
  { table: 'pledges', since: 'decided_at', columns: `${approved} officer_id year` },
  {
    table: 'reviews',
    since: 'decided_at',
    columns: `${approved} officer_id kind year concluded_on`,
    lists: ['reviews_collective_merits._parent_id'],
  },
  {
    table: 'initiatives',
    since: 'decided_at',
    columns: `${approved} officer_id realised_on recognised_on`,
    lists: ['initiatives_authors._parent_id'],
  },
  { table: 'models', since: 'decided_at', columns: `${approved} unit_id from to` },
  { table: 'exemptions', since: 'decided_at', columns: `${approved} officer_id unit_id group type from to` },
]

/**
 * What figures were computed from before it was changed: a version is kept when it is superseded, never when a row is
 * made, so that nothing that only adds costs anything. Of papers only approved versions: no other was ever counted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- The application's clock, which may have been started elsewhere (APP_NOW): the connection says by how much.
    create function app.clock() returns timestamptz language sql stable as $$
      select now() + coalesce(nullif(current_setting('app.clock_offset', true), ''), '0')::bigint * interval '1 ms' $$;

    create table app.past (
      source text not null, record uuid not null, until timestamptz not null, version jsonb not null,
      lists jsonb not null, primary key (source, record, until));
    create index past_until on app.past (source, until);
    create trigger past_append_only before update or delete on app.past
      for each row execute function app.refuse_change();

    -- Arguments: since when a version is known, the columns that are kept, the lists that belong to it (table.column).
    create function app.keep_past() returns trigger language plpgsql as $$
      declare
        whole jsonb := to_jsonb(old);
        kept jsonb := '{}'; list text; rows jsonb; place int;
      begin
        -- What was written in this transaction nobody knew; the application's instants have no parts of milliseconds.
        if coalesce(whole ->> tg_argv[0], whole ->> 'created_at')::timestamptz < date_trunc('milliseconds', app.clock()) then
          for place in 2 .. tg_nargs - 1 loop
            list := split_part(tg_argv[place], '.', 1);
            execute format('select coalesce(jsonb_agg(to_jsonb(c)), ''[]'') from %I c where c.%I = $1',
              list, split_part(tg_argv[place], '.', 2)) into rows using old.id;
            kept := kept || jsonb_build_object(list, rows);
          end loop;
          insert into app.past (source, record, until, version, lists)
            select tg_table_name, old.id, app.clock(), jsonb_object_agg(key, value), kept from jsonb_each(whole)
            where key = 'id' or key = any(regexp_split_to_array(tg_argv[1], '\\s+'))
            on conflict do nothing;
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$;
  `)
  for (const input of inputs) await db.execute(sql.raw(triggersOf(input)))
  for (const input of inputs.filter(({ since }) => since === 'decided_at'))
    await db.execute(sql.raw(formerlyApproved(input)))
}

/** What was approved and reopened before there were versions: the log says when, the record as it is says what. */
function formerlyApproved({ table, columns, lists = [] }: Input): string {
  const names = ['id', ...columns.split(/\s+/)].map((name) => `'${name}'`).join(', ')
  const kept = lists.map((list) => {
    const [rows = '', by = ''] = list.split('.')
    return `'${rows}', (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from "${rows}" c where c."${by}" = r.id)`
  })
  return `
    insert into app.past (source, record, until, version, lists)
    select '${table}', r.id, ended.at, (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(r)) where key in (${names}))
        || jsonb_build_object('state', 'approved', 'decided_at', begun.at), jsonb_build_object(${kept.join(', ')})
    from decisions ended join "${table}" r on r.id::text = ended.record
      cross join lateral (select d.at from decisions d where d.collection = ended.collection and d.record = ended.record
        and d.seq < ended.seq and d.state_after = 'approved' and d.state_before is distinct from 'approved'
        order by d.seq desc limit 1) begun
    where ended.collection = '${table}' and ended.state_before = 'approved' and ended.state_after <> 'approved'
    on conflict do nothing`
}

function triggersOf({ table, since, columns, lists = [] }: Input): string {
  const names = columns.split(/\s+/)
  // When it was made or decided says since when a version holds, and is no version of its own.
  const moving = names.filter((name) => !['created_at', 'decided_at'].includes(name))
  const row = (of: string) => `(${moving.map((name) => `${of}."${name}"`).join(', ')})`
  const args = [since, names.join(' '), ...lists].map((each) => `'${each}'`).join(', ')
  const counted = { decided_at: `old.state = 'approved'`, created_at: 'true' }[since]
  // A plan counts once it is published; a list of hours is written after the row it belongs to.
  const draft = table === 'plans' ? ` and (old.status <> 'draft' or new.status <> 'draft')` : ''
  const changed = table === 'work_hours' ? 'true' : `${row('old')} is distinct from ${row('new')}`
  return `
    create trigger keep_past before update on "${table}" for each row
      when (${counted} and ${changed}${draft}) execute function app.keep_past(${args});
    create trigger keep_past_of_deleted before delete on "${table}" for each row
      when (${counted}) execute function app.keep_past(${args});`
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { table } of inputs)
    await db.execute(
      sql.raw(`drop trigger keep_past on "${table}"; drop trigger keep_past_of_deleted on "${table}";`),
    )
  await db.execute(sql`
    drop table app.past;
    drop function app.keep_past;
    drop function app.clock;
  `)
}
