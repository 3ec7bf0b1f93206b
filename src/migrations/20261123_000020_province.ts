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
  
  ALTER TABLE "pledges_answers" ADD CONSTRAINT "pledges_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_answers" ADD CONSTRAINT "reviews_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pledges_answers_order_idx" ON "pledges_answers" USING btree ("_order");
  CREATE INDEX "pledges_answers_parent_id_idx" ON "pledges_answers" USING btree ("_parent_id");
  CREATE INDEX "reviews_answers_order_idx" ON "reviews_answers" USING btree ("_order");
  CREATE INDEX "reviews_answers_parent_id_idx" ON "reviews_answers" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pledges_answers" CASCADE;
  DROP TABLE "reviews_answers" CASCADE;`)
}
