import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What signs to check are found by: marks of pictures, the pairs that are alike, and the samples that were drawn. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.pictures (
      evidence uuid primary key references evidence (id) on delete cascade,
      marks bit(128) not null, bands int[] not null, compared boolean not null default false);
    create index pictures_bands on app.pictures using gin (bands);
    create index pictures_fresh on app.pictures (evidence) where not compared;
    create table app.alike_pictures (
      one uuid not null references evidence (id) on delete cascade,
      other uuid not null references evidence (id) on delete cascade,
      apart smallint not null, primary key (one, other));
    create index alike_pictures_other on app.alike_pictures (other);

    create table app.samples (
      id bigint generated always as identity primary key, number int not null, unit uuid not null, unit_name text not null,
      per_unit int not null, day text not null, drawn_by uuid, drawn_by_name text not null,
      drawn_at timestamptz not null, officers jsonb not null);
    create index samples_of_unit on app.samples (unit, drawn_at desc);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table app.samples;
    drop table app.alike_pictures;
    drop table app.pictures;
  `)
}
