import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A plan gives the words of every message, not only of those about reports: they stand beside its report. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update plans set definition = jsonb_set(definition #- '{report,mails}', '{mails}', definition #> '{report,mails}')
      where definition #> '{report,mails}' is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    update plans set definition = jsonb_set(definition - 'mails', '{report,mails}', definition -> 'mails')
      where definition -> 'mails' is not null;
  `)
}
