import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Payload lets a column with a condition in the form be null; every record keeps its officer by a check of ours. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table pledges alter column officer_id drop not null,
      add constraint pledges_have_officer check (officer_id is not null);
    alter table activities alter column officer_id drop not null,
      add constraint activities_have_officer check (officer_id is not null);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table pledges drop constraint pledges_have_officer, alter column officer_id set not null;
    alter table activities drop constraint activities_have_officer, alter column officer_id set not null;
  `)
}
