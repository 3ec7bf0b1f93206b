import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Reports of a year are of two kinds: the units’, and that of the city’s communications office. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "unit_year_revision_idx";
  ALTER TABLE "reports" ADD COLUMN "report_kind" varchar DEFAULT 'annual';
  CREATE UNIQUE INDEX "unit_year_reportKind_revision_idx" ON "reports" USING btree ("unit_id","year","report_kind","revision");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "unit_year_reportKind_revision_idx";
  CREATE UNIQUE INDEX "unit_year_revision_idx" ON "reports" USING btree ("unit_id","year","revision");
  ALTER TABLE "reports" DROP COLUMN "report_kind";`)
}
