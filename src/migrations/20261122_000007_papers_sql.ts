import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload cannot declare for the papers and registers: checks, and the extension for likeness of texts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;
    alter table initiatives alter column officer_id drop not null,
      add constraint initiatives_have_officer check (officer_id is not null);
    alter table reviews alter column officer_id drop not null,
      add constraint reviews_have_officer check (officer_id is not null);

    -- Every finished day of the log under one hash, and what each look over the log found.
    create table app.log_heads (
      day text primary key, rows int not null, digest text not null, previous text, head text not null,
      sealed_at timestamptz not null default now());
    create trigger log_heads_append_only before update or delete on app.log_heads
      for each row execute function app.refuse_change();
    create trigger log_heads_no_truncate before truncate on app.log_heads
      for each statement execute function app.refuse_change();
    create index decisions_recorded on decisions (recorded_at);
    create table app.audits (
      id bigint generated always as identity primary key, started_at timestamptz not null,
      finished_at timestamptz not null, sound boolean not null, found jsonb not null);

    -- What each officer saw of a record last: the rows of its log he has seen, and those before that.
    create table if not exists app.looks (
      officer uuid not null, collection text not null, record uuid not null, seq int not null, before int,
      at timestamptz not null, primary key (record, officer, collection));
    -- Which reminders of an open task have gone out, and which alarms of a case without anybody.
    create table if not exists app.reminders (
      collection text not null, record uuid not null, step text not null, officer uuid not null, kind text not null,
      at timestamptz not null, primary key (record, step, officer, kind, collection));
    create index if not exists delegations_of on delegations (from_id, start, "end");
    create index if not exists tasks_due on app.tasks (due_at) where closed_at is null;

    -- What texts are found by that are alike: hashes of every four neighbouring words, every fourth of them in longer
    -- texts. Taken from the hash itself, so that two texts keep the same ones.
    create or replace function app.marks(value text) returns integer[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct mark) filter (where many <= 64 or mark % 4 = 0), '{}')
      from (select ('x' || substr(md5(concat_ws(' ', word, second, third, fourth)), 1, 8))::bit(32)::int as mark, many, fourth
        from (select word, lead(word) over w as second, lead(word, 2) over w as third, lead(word, 3) over w as fourth,
            count(*) over () as many
          from regexp_split_to_table(trim(regexp_replace(app.fold(value), '[^a-z0-9]+', ' ', 'g')), ' ')
            with ordinality as t(word, place)
          window w as (order by place)) words) marks
      where fourth is not null or many < 4 $$;
    create table if not exists app.texts (
      collection text not null, record uuid not null, marks integer[] not null, primary key (record, collection));
    create index if not exists texts_marks on app.texts using gin (marks);
    create or replace function app.keep_text() returns trigger language plpgsql as $$
      declare given jsonb := to_jsonb(new);
      begin
        insert into app.texts (collection, record, marks)
        select tg_table_name, new.id, app.marks(coalesce(string_agg(given ->> name, ' ' order by place), ''))
        from unnest(tg_argv) with ordinality as t(name, place)
        on conflict (record, collection) do update set marks = excluded.marks;
        return null;
      end $$;
    create or replace function app.drop_text() returns trigger language plpgsql as $$
      begin
        delete from app.texts where record = old.id and collection = tg_table_name;
        return null;
      end $$;
    create or replace trigger models_keep_text after insert or update of idea, content on models
      for each row execute function app.keep_text('idea', 'content');
    create or replace trigger models_drop_text after delete on models for each row execute function app.drop_text();
    create or replace trigger initiatives_keep_text after insert or update of title, summary on initiatives
      for each row execute function app.keep_text('title', 'summary');
    create or replace trigger initiatives_drop_text after delete on initiatives
      for each row execute function app.drop_text();
    create index if not exists initiatives_title_fold on initiatives using gin (app.fold(title::text) gin_trgm_ops);
    create index if not exists initiatives_author_ids_trgm on initiatives using gin (author_ids gin_trgm_ops);
    create index if not exists initiatives_recognised on initiatives (recognised_on, id) where state = 'approved';

    -- Who read what of restricted sight: once an hour, append-only. One annual review a year, one session a quarter.
    create unique index reads_once on reads (account, record, officer_id, hour) nulls not distinct;
    create trigger reads_append_only before update or delete on reads
      for each row execute function app.refuse_change();
    create trigger reads_no_truncate before truncate on reads
      for each statement execute function app.refuse_change();
    create unique index reviews_one_a_year on reviews (officer_id, period) where kind = 'annual' and state <> 'rejected';

    -- What the yearly report and the yearly standards look for among all activities.
    create index if not exists activities_yearly on activities (starts_at)
      where kind in ('summonedMeeting', 'song', 'dance', 'sport') and state = 'approved';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index if exists activities_yearly;
    drop index reviews_one_a_year;
    drop trigger reads_no_truncate on reads;
    drop trigger reads_append_only on reads;
    drop index reads_once;
    drop index if exists initiatives_recognised;
    drop index if exists initiatives_author_ids_trgm;
    drop index if exists initiatives_title_fold;
    drop trigger if exists initiatives_drop_text on initiatives;
    drop trigger if exists initiatives_keep_text on initiatives;
    drop trigger if exists models_drop_text on models;
    drop trigger if exists models_keep_text on models;
    drop function if exists app.drop_text;
    drop function if exists app.keep_text;
    drop table if exists app.texts;
    drop function if exists app.marks;
    drop index if exists app.tasks_due;
    drop index if exists delegations_of;
    drop table if exists app.reminders;
    drop table if exists app.looks;
    drop table app.audits;
    drop index decisions_recorded;
    drop table app.log_heads;
    alter table reviews drop constraint reviews_have_officer;
    alter table initiatives drop constraint initiatives_have_officer;
  `)
}
