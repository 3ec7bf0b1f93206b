import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The word of a unit that its data of a year are complete and right: every time it was said and taken back. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.attestations (
      id bigint generated always as identity primary key, unit uuid not null references units (id) on delete cascade,
      year int not null, by uuid, by_name text not null, at timestamptz not null, saw text not null,
      taken_back_at timestamptz, taken_back_by uuid);
    create unique index attestations_standing on app.attestations (unit, year) where taken_back_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.attestations`)
}
