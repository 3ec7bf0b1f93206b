import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Reminders of a report that wait for the one message their reader gets on a day. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.notices (
      officer uuid not null, key text not null, unit uuid not null, year int not null, primary key (officer, key));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.notices`)
}
