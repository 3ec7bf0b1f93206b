import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Acts of the sweep that failed at the last try; gone once they are done. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.failed_acts (
      task text not null, period text not null, error text not null, attempts int not null default 1,
      first_at timestamptz not null, last_at timestamptz not null, primary key (task, period));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.failed_acts`)
}
