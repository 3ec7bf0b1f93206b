import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Payload indexes lists of texts by their order first: before PostgreSQL 18 a record's own could not be found by it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index activities_texts_of_record on activities_texts (parent_id);
    create index events_texts_of_record on events_texts (parent_id);
    create index pledges_texts_of_record on pledges_texts (parent_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index activities_texts_of_record;
    drop index events_texts_of_record;
    drop index pledges_texts_of_record;
  `)
}
