import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables whose rows move the figures of the officer in their column, once one of them is or was approved (or always). */
const owned: [table: string, column: string, approved: boolean][] = [
  ['activities', 'officer_id', true],
  ['pledges', 'officer_id', true],
  ['reviews', 'officer_id', true],
  ['appointments', 'officer_id', false],
]
/** Lists of such rows: a change of one counts as a change of its parent. */
const lists: [table: string, parent: string, column: string, of: string][] = [
  ['reviews_collective_merits', 'reviews', '_parent_id', 'owner'],
  ['initiatives_authors', 'initiatives', '_parent_id', 'initiative'],
  ['work_hours_hours', 'work_hours', '_parent_id', 'hours'],
  ['work_hours_texts', 'work_hours', 'parent_id', 'hours'],
]

/**
 * What is kept of each officer's plan year, folded by unit, and the marks of those whose figures have moved since.
 * Every write that moves figures marks its officers in its own transaction, whatever made it; a mark is only added,
 * never changed, so that nobody waits for anybody.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.kept_years (
      year int primary key, digest text not null, through uuid, whole boolean not null default false,
      made_at timestamptz not null default now());
    -- unit: where everything he counts in lies, of those who sit in one chair the whole year; null: counted one by one.
    create table app.kept_officers (
      year int not null, officer uuid not null, unit text, has text[] not null, dated boolean not null,
      primary key (year, officer));
    create index kept_officers_alone on app.kept_officers (year) where unit is null;
    create index kept_officers_dated on app.kept_officers (officer, year) where dated and unit is not null;
    create table app.kept_rows (
      year int not null, officer uuid not null, unit text, units text[] not null, what text not null, number int not null,
      owed int[] not null, met int[], minutes int[], officers int[], steady int[], parts int[]);
    create index kept_rows_of on app.kept_rows (officer, year);
    create index kept_rows_unit on app.kept_rows (unit, year) where unit is not null;
    create index kept_rows_alone on app.kept_rows (year) where unit is null;
    -- The sums of a unit's own people, and of everybody below it and in it.
    create table app.kept_units (
      year int not null, unit text not null, below boolean not null, what text not null, number int not null,
      owed int[] not null, met int[], minutes int[], officers int[], steady int[], parts int[],
      primary key (year, unit, below, what, number));
    -- Of an officer, or of a unit that stands elsewhere now.
    create table app.kept_marks (id bigint generated always as identity primary key, officer uuid, moved uuid);

    create function app.mark_under(units uuid[]) returns void language sql as $$
      insert into app.kept_marks (officer)
      select distinct a.officer_id from appointments a join units u on u.id = a.unit_id
      where array[u.scope0, u.scope1, u.scope2, u.scope3, u.scope4, u.scope5, u.scope6, u.scope7]::text[] && units::text[] $$;
    create function app.mark_authors(initiative uuid) returns void language sql as $$
      insert into app.kept_marks (officer)
      select officer_id from initiatives where id = initiative
      union select officer_id from initiatives_authors where _parent_id = initiative and officer_id is not null $$;
    create function app.mark_hours(hours uuid) returns void language plpgsql as $$
      declare given work_hours;
      begin
        select * into given from work_hours where id = hours;
        if given.officer_id is not null then insert into app.kept_marks (officer) values (given.officer_id);
        else perform app.mark_under(array[given.unit_id]); end if;
      end $$;

    -- Arguments: the column of the officer, and whether only approved rows count.
    create function app.mark_owner() returns trigger language plpgsql as $$
      declare
        before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
        after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
      begin
        if tg_argv[1] = 'true' and before ->> 'state' is distinct from 'approved'
          and after ->> 'state' is distinct from 'approved' then return null; end if;
        insert into app.kept_marks (officer)
        select distinct (given ->> tg_argv[0])::uuid from (values (before), (after)) as rows(given)
        where given ->> tg_argv[0] is not null;
        return null;
      end $$;
    -- A row that is somebody's or a whole unit's (exemptions, hours).
    create function app.mark_whose() returns trigger language plpgsql as $$
      declare given jsonb;
      begin
        foreach given in array array[case when tg_op <> 'INSERT' then to_jsonb(old) end,
          case when tg_op <> 'DELETE' then to_jsonb(new) end] loop
          continue when given is null or tg_argv[0] = 'true' and given ->> 'state' is distinct from 'approved';
          if given ->> 'officer_id' is not null then
            insert into app.kept_marks (officer) values ((given ->> 'officer_id')::uuid);
          else perform app.mark_under(array[(given ->> 'unit_id')::uuid]); end if;
        end loop;
        return null;
      end $$;
    create function app.mark_initiative() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then insert into app.kept_marks (officer) values (old.officer_id); return old; end if;
        if tg_op = 'UPDATE' and old.state is distinct from 'approved' and new.state is distinct from 'approved'
          or tg_op = 'INSERT' and new.state is distinct from 'approved' then return new; end if;
        perform app.mark_authors(new.id);
        if tg_op = 'UPDATE' then insert into app.kept_marks (officer) values (old.officer_id); end if;
        return new;
      end $$;
    -- Arguments: the column of the parent, and what it is.
    create function app.mark_parent() returns trigger language plpgsql as $$
      declare
        given jsonb; parent uuid;
      begin
        foreach given in array array[case when tg_op <> 'INSERT' then to_jsonb(old) end,
          case when tg_op <> 'DELETE' then to_jsonb(new) end] loop
          continue when given is null;
          parent := (given ->> tg_argv[0])::uuid;
          if tg_argv[1] = 'owner' then
            insert into app.kept_marks (officer) select officer_id from reviews where id = parent and state = 'approved';
          elsif tg_argv[1] = 'hours' then perform app.mark_hours(parent);
          else
            perform app.mark_authors(parent);
            if given ->> 'officer_id' is not null then
              insert into app.kept_marks (officer) values ((given ->> 'officer_id')::uuid); end if;
          end if;
        end loop;
        return null;
      end $$;
    create function app.mark_officer() returns trigger language plpgsql as $$
      begin insert into app.kept_marks (officer) values (new.id); return null; end $$;
    -- Its own people and those it hosted, and the people of the unit above, for whom it decides what counts. What moves
    -- with it is written by rows of its own.
    create function app.mark_unit() returns trigger language plpgsql as $$
      declare
        here uuid := case when tg_op = 'INSERT' then new.id else old.id end;
        above uuid[] := array[case when tg_op <> 'INSERT' then old.parent_id end,
          case when tg_op <> 'DELETE' then new.parent_id end];
      begin
        insert into app.kept_marks (officer)
          select officer_id from appointments where unit_id = here or unit_id = any(above)
          union
          select officer_id from activities where host_unit_id = here and state = 'approved' and tg_op <> 'INSERT';
        if tg_op = 'DELETE' then insert into app.kept_marks (moved) values (here);
        elsif tg_op = 'UPDATE' and (old.parent_id, old.depth, old.scope0, old.scope1, old.scope2, old.scope3, old.scope4,
            old.scope5, old.scope6, old.scope7) is distinct from (new.parent_id, new.depth, new.scope0, new.scope1, new.scope2,
            new.scope3, new.scope4, new.scope5, new.scope6, new.scope7) then
          insert into app.kept_marks (moved) values (here); end if;
        return null;
      end $$;
    create function app.forget_kept() returns trigger language plpgsql as $$
      begin delete from app.kept_years; return null; end $$;

    create trigger mark_figures after insert or update or delete on exemptions
      for each row execute function app.mark_whose('true');
    create trigger mark_figures after insert or update or delete on work_hours
      for each row execute function app.mark_whose('false');
    create trigger mark_figures before delete on initiatives for each row execute function app.mark_initiative();
    create trigger mark_figures_written after insert or update on initiatives
      for each row execute function app.mark_initiative();
    create trigger mark_figures after update on officers for each row
      when (old.employment_type is distinct from new.employment_type) execute function app.mark_officer();
    create trigger mark_figures after insert or delete on units for each row execute function app.mark_unit();
    create trigger mark_figures_changed after update on units for each row when ((old.level, old.parent_id, old.block,
        old.valid_from, old.valid_to, old.obligations_from, old.depth, old.scope0, old.scope1, old.scope2, old.scope3,
        old.scope4, old.scope5, old.scope6, old.scope7) is distinct from (new.level, new.parent_id, new.block,
        new.valid_from, new.valid_to, new.obligations_from, new.depth, new.scope0, new.scope1, new.scope2, new.scope3,
        new.scope4, new.scope5, new.scope6, new.scope7)) execute function app.mark_unit();
  `)
  for (const [table, column, approved] of owned)
    await db.execute(
      sql.raw(`create trigger mark_figures after insert or update or delete on ${table}
        for each row execute function app.mark_owner('${column}', '${approved}')`),
    )
  for (const [table, , column, of] of lists)
    await db.execute(
      sql.raw(`create trigger mark_figures after insert or update or delete on ${table}
        for each row execute function app.mark_parent('${column}', '${of}')`),
    )
  for (const table of tables)
    await db.execute(
      sql.raw(
        `create trigger forget_kept before truncate on ${table} for each statement execute function app.forget_kept()`,
      ),
    )
}

const tables = [
  ...owned.map(([table]) => table),
  ...lists.map(([table]) => table),
  ...['exemptions', 'work_hours', 'initiatives', 'officers', 'units', 'offices'],
]

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables)
    await db.execute(
      sql.raw(`drop trigger if exists mark_figures on ${table}; drop trigger if exists forget_kept on ${table};
        drop trigger if exists mark_figures_written on ${table}; drop trigger if exists mark_figures_changed on ${table}`),
    )
  await db.execute(sql`
    drop table app.kept_marks, app.kept_units, app.kept_rows, app.kept_officers, app.kept_years;
    drop function app.mark_owner, app.mark_whose, app.mark_initiative, app.mark_parent, app.mark_officer, app.mark_unit,
      app.forget_kept, app.mark_hours, app.mark_authors, app.mark_under;
  `)
}
