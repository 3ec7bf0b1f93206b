import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pledges_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"answer" varchar
  );
  
  CREATE TABLE "reviews_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar
  );
  
  CREATE TABLE "reports_manual_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"value" varchar NOT NULL,
  	"measure" varchar,
  	"file_id" uuid,
  	"note" varchar
  );
  
  ALTER TABLE "reports" ADD COLUMN "issued_number" varchar;
  ALTER TABLE "reports" ADD COLUMN "issued_on" varchar;
  ALTER TABLE "reports" ADD COLUMN "issued_by" varchar;
  ALTER TABLE "reports" ADD COLUMN "issued_scan_id" uuid;
  ALTER TABLE "pledges_answers" ADD CONSTRAINT "pledges_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_answers" ADD CONSTRAINT "reviews_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_manual_figures" ADD CONSTRAINT "reports_manual_figures_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_manual_figures" ADD CONSTRAINT "reports_manual_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pledges_answers_order_idx" ON "pledges_answers" USING btree ("_order");
  CREATE INDEX "pledges_answers_parent_id_idx" ON "pledges_answers" USING btree ("_parent_id");
  CREATE INDEX "reviews_answers_order_idx" ON "reviews_answers" USING btree ("_order");
  CREATE INDEX "reviews_answers_parent_id_idx" ON "reviews_answers" USING btree ("_parent_id");
  CREATE INDEX "reports_manual_figures_order_idx" ON "reports_manual_figures" USING btree ("_order");
  CREATE INDEX "reports_manual_figures_parent_id_idx" ON "reports_manual_figures" USING btree ("_parent_id");
  CREATE INDEX "reports_manual_figures_file_idx" ON "reports_manual_figures" USING btree ("file_id");
  ALTER TABLE "reports" ADD CONSTRAINT "reports_issued_scan_id_evidence_id_fk" FOREIGN KEY ("issued_scan_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reports_issued_number_idx" ON "reports" USING btree ("issued_number");
  CREATE INDEX "reports_issued_scan_idx" ON "reports" USING btree ("issued_scan_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pledges_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reports_manual_figures" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pledges_answers" CASCADE;
  DROP TABLE "reviews_answers" CASCADE;
  DROP TABLE "reports_manual_figures" CASCADE;
  ALTER TABLE "reports" DROP CONSTRAINT "reports_issued_scan_id_evidence_id_fk";
  
  DROP INDEX "reports_issued_number_idx";
  DROP INDEX "reports_issued_scan_idx";
  ALTER TABLE "reports" DROP COLUMN "issued_number";
  ALTER TABLE "reports" DROP COLUMN "issued_on";
  ALTER TABLE "reports" DROP COLUMN "issued_by";
  ALTER TABLE "reports" DROP COLUMN "issued_scan_id";`)
}
