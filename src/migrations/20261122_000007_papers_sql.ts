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
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table app.audits;
    drop index decisions_recorded;
    drop table app.log_heads;
    alter table reviews drop constraint reviews_have_officer;
    alter table initiatives drop constraint initiatives_have_officer;
  `)
}
