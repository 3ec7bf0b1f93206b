import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload's config cannot say: folded search, tasks, the append-only log, keys and counters; schema `app`. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists unaccent with schema public;
    create extension if not exists pg_trgm with schema public;
    create schema if not exists app;

    -- Search ignores case and Vietnamese marks, đ = d; immutable, so that it can be indexed.
    create function app.fold(value text) returns text language sql immutable strict parallel safe
      as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$;

    create table app.tasks (
      id bigint generated always as identity primary key,
      collection text not null, record uuid not null, officer uuid not null, on_behalf_of uuid,
      step text not null, opened_at timestamptz not null, due_at timestamptz, closed_at timestamptz, reason jsonb);
    create index tasks_open on app.tasks (officer, due_at, id) where closed_at is null;
    create index tasks_of_record on app.tasks (record, officer);
    create unique index tasks_once on app.tasks (record, step, officer, coalesce(on_behalf_of, officer)) where closed_at is null;

    create table app.contributors (
      collection text not null, record uuid not null, officer uuid not null, primary key (record, officer, collection));

    create table app.idempotency (
      user_id uuid not null, key text not null, body_digest text not null, status int not null, answer jsonb not null,
      at timestamptz not null default now(), primary key (user_id, key));

    create table app.login_failures (account text not null, address text not null, at timestamptz not null default now());
    create index login_failures_account on app.login_failures (account, at);
    create index login_failures_address on app.login_failures (address, at);

    create table app.runs (
      task text not null, period text not null, started_at timestamptz not null, finished_at timestamptz, error text,
      primary key (task, period));

    create function app.refuse_change() returns trigger language plpgsql
      as $$ begin raise exception 'the decision log is append-only' using errcode = '42501'; end $$;
    create trigger decisions_append_only before update or delete on decisions
      for each row execute function app.refuse_change();
    create trigger decisions_no_truncate before truncate on decisions
      for each statement execute function app.refuse_change();

    create unique index pledges_one_a_year on pledges (officer_id, year) where state <> 'rejected';
    create index officers_name_fold on officers using gin (app.fold(full_name::text) gin_trgm_ops);
    create index officers_code_fold on officers using gin (app.fold(code::text) gin_trgm_ops);
    create index officers_scope_trgm on officers using gin (scope gin_trgm_ops);
    create index units_name_fold on units using gin (app.fold(name::text) gin_trgm_ops);
    create index activities_open on activities (place_unit) where state = 'pending';
    create index pledges_open on pledges (place_unit) where state = 'pending';
    create index reports_open on reports (place_unit) where state = 'pending';
    create index pledges_actions_fold on pledges_focus_actions (md5(app.fold(action::text)));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger decisions_append_only on decisions;
    drop trigger decisions_no_truncate on decisions;
    drop schema app cascade;
  `)
}
