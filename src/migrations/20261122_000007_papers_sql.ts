import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What Payload cannot declare for the papers and registers: checks, and the extension for likeness of texts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;
    alter table initiatives alter column officer_id drop not null,
      add constraint initiatives_have_officer check (officer_id is not null);
    alter table reviews alter column officer_id drop not null,
      add constraint reviews_have_officer check (officer_id is not null);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table reviews drop constraint reviews_have_officer;
    alter table initiatives drop constraint initiatives_have_officer;
  `)
}
