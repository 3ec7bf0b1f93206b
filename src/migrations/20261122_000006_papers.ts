import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "initiatives_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"share" numeric NOT NULL
  );
  
  CREATE TABLE "initiatives" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"officer_id" uuid,
  	"title" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"field" varchar NOT NULL,
  	"realised_on" varchar,
  	"summary" varchar,
  	"novelty" varchar,
  	"effect" varchar,
  	"applicability" varchar,
  	"recognition_by" varchar,
  	"recognition_number" varchar,
  	"recognition_date" varchar,
  	"recognition_issuer" varchar,
  	"recognition_file_id" uuid,
  	"author_ids" varchar,
  	"recognised_on" varchar,
  	"state" varchar DEFAULT 'draft',
  	"step" varchar,
  	"rev" numeric DEFAULT 1,
  	"due_at" timestamp(3) with time zone,
  	"unit_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"flow" varchar,
  	"place_unit" varchar,
  	"step_unit" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "initiatives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "sessions_absent" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"reason" varchar NOT NULL
  );
  
  CREATE TABLE "sessions_entries_merits" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"met" boolean
  );
  
  CREATE TABLE "sessions_entries_remedies" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"remedy" varchar NOT NULL,
  	"due" varchar,
  	"done" boolean,
  	"done_on" varchar
  );
  
  CREATE TABLE "sessions_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"self_criticism" varchar,
  	"comments" varchar,
  	"conclusion" varchar
  );
  
  CREATE TABLE "sessions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"period" varchar NOT NULL,
  	"held_on" varchar NOT NULL,
  	"number" varchar,
  	"place" varchar,
  	"chair_id" uuid NOT NULL,
  	"secretary_id" uuid NOT NULL,
  	"minutes_id" uuid,
  	"closed_at" timestamp(3) with time zone,
  	"made_by_id" uuid,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sessions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"officers_id" uuid
  );
  
  CREATE TABLE "reviews_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"content" varchar,
  	"result" varchar
  );
  
  CREATE TABLE "reviews_remedies" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"remedy" varchar NOT NULL,
  	"due" varchar,
  	"done" boolean,
  	"done_on" varchar
  );
  
  CREATE TABLE "reviews_collective_merits" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"met" boolean
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"officer_id" uuid,
  	"kind" varchar DEFAULT 'annual',
  	"period" varchar NOT NULL,
  	"year" numeric,
  	"session_id" uuid,
  	"facts" jsonb,
  	"self" varchar,
  	"strengths" varchar,
  	"shortcomings" varchar,
  	"causes" varchar,
  	"proposed_grade" varchar,
  	"collective_comment" varchar,
  	"conclusion" varchar,
  	"concluded_on" varchar,
  	"response" varchar,
  	"agrees" boolean,
  	"responded_at" timestamp(3) with time zone,
  	"state" varchar DEFAULT 'draft',
  	"step" varchar,
  	"rev" numeric DEFAULT 1,
  	"due_at" timestamp(3) with time zone,
  	"unit_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"flow" varchar,
  	"place_unit" varchar,
  	"step_unit" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "models" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"idea" varchar,
  	"content" varchar,
  	"audience" varchar,
  	"goals" varchar,
  	"continuity" varchar,
  	"creativity" varchar,
  	"development" varchar,
  	"from" varchar,
  	"to" varchar,
  	"document" varchar,
  	"document_date" varchar,
  	"file_id" uuid,
  	"outcome" varchar,
  	"state" varchar DEFAULT 'draft',
  	"step" varchar,
  	"rev" numeric DEFAULT 1,
  	"due_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"flow" varchar,
  	"place_unit" varchar,
  	"step_unit" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "exemptions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"officer_id" uuid,
  	"unit_id" uuid,
  	"group" varchar,
  	"type" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"reason" varchar,
  	"document" varchar,
  	"document_date" varchar,
  	"file_id" uuid,
  	"state" varchar DEFAULT 'draft',
  	"step" varchar,
  	"rev" numeric DEFAULT 1,
  	"due_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"flow" varchar,
  	"place_unit" varchar,
  	"step_unit" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "conduct_rules_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"group" varchar,
  	"heading" varchar NOT NULL,
  	"detail" varchar
  );
  
  CREATE TABLE "conduct_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar DEFAULT 'Những điều nên làm và những điều không nên làm' NOT NULL,
  	"version" numeric DEFAULT 1,
  	"from" varchar,
  	"to" varchar,
  	"document" varchar,
  	"document_date" varchar,
  	"file_id" uuid,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"kind" varchar DEFAULT 'other' NOT NULL,
  	"number" varchar,
  	"date" varchar NOT NULL,
  	"issuer" varchar,
  	"title" varchar NOT NULL,
  	"implements_id" uuid,
  	"from" varchar,
  	"to" varchar,
  	"file_id" uuid,
  	"to_acknowledge" boolean,
  	"note" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "acknowledgements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"of_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"held_on" varchar NOT NULL,
  	"note" varchar,
  	"by_id" uuid,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "acknowledgements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" varchar DEFAULT 'youthProject' NOT NULL,
  	"status" varchar DEFAULT 'planned' NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"value" numeric,
  	"content" varchar,
  	"outcome" varchar,
  	"document" varchar,
  	"document_date" varchar,
  	"file_id" uuid,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "projects_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "communications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" varchar DEFAULT 'article' NOT NULL,
  	"published_on" varchar,
  	"outlet" varchar,
  	"reach" numeric,
  	"link" varchar,
  	"note" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "communications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "work_hours_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" varchar NOT NULL,
  	"end" varchar NOT NULL
  );
  
  CREATE TABLE "work_hours" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"officer_id" uuid,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "work_hours_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "inspections_team" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"role" varchar
  );
  
  CREATE TABLE "inspections_remedies" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"remedy" varchar NOT NULL,
  	"officer_id" uuid,
  	"due" varchar,
  	"done" boolean,
  	"done_on" varchar
  );
  
  CREATE TABLE "inspections" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" varchar DEFAULT 'planned' NOT NULL,
  	"status" varchar DEFAULT 'planned',
  	"planned_on" varchar,
  	"held_on" varchar,
  	"scope" varchar,
  	"findings" varchar,
  	"conclusion" varchar,
  	"document" varchar,
  	"document_date" varchar,
  	"file_id" uuid,
  	"by_unit_id" uuid,
  	"by_depth" numeric,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "violations_remedies" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"remedy" varchar NOT NULL,
  	"due" varchar,
  	"done" boolean,
  	"done_on" varchar
  );
  
  CREATE TABLE "violations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"happened_on" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"measure" varchar,
  	"handled_on" varchar,
  	"handling" varchar,
  	"document" varchar,
  	"document_date" varchar,
  	"file_id" uuid,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reads" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone,
  	"hour" varchar,
  	"account" varchar,
  	"reader_id" uuid,
  	"reader_name" varchar,
  	"reader_office" varchar,
  	"reader_unit_name" varchar,
  	"collection" varchar,
  	"record" varchar,
  	"officer_id" uuid,
  	"unit_id" uuid,
  	"address" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar
  );
  
  CREATE TABLE "delegations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from_id" uuid,
  	"to_id" uuid NOT NULL,
  	"start" varchar NOT NULL,
  	"end" varchar NOT NULL,
  	"unit_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delegations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"workflows_id" uuid
  );
  
  DROP INDEX "scope1_from_idx";
  DROP INDEX "scope2_from_idx";
  DROP INDEX "scope3_from_idx";
  DROP INDEX "scope1_at_idx";
  DROP INDEX "scope2_at_idx";
  DROP INDEX "scope3_at_idx";
  ALTER TABLE "events_roster" ALTER COLUMN "attendance" DROP NOT NULL;
  ALTER TABLE "events_roster" ADD COLUMN "note" varchar;
  ALTER TABLE "events_roster" ADD COLUMN "uniform" varchar;
  ALTER TABLE "events" ADD COLUMN "conduct_rules_held" boolean;
  ALTER TABLE "events" ADD COLUMN "summons_id" uuid;
  ALTER TABLE "evidence" ADD COLUMN "restricted" boolean;
  ALTER TABLE "decisions" ADD COLUMN "details" jsonb;
  ALTER TABLE "initiatives_authors" ADD CONSTRAINT "initiatives_authors_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives_authors" ADD CONSTRAINT "initiatives_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_recognition_file_id_evidence_id_fk" FOREIGN KEY ("recognition_file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_absent" ADD CONSTRAINT "sessions_absent_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_absent" ADD CONSTRAINT "sessions_absent_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_entries_merits" ADD CONSTRAINT "sessions_entries_merits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_entries_remedies" ADD CONSTRAINT "sessions_entries_remedies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_entries" ADD CONSTRAINT "sessions_entries_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_entries" ADD CONSTRAINT "sessions_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_chair_id_officers_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_secretary_id_officers_id_fk" FOREIGN KEY ("secretary_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_minutes_id_evidence_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_made_by_id_officers_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_officers_fk" FOREIGN KEY ("officers_id") REFERENCES "public"."officers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_results" ADD CONSTRAINT "reviews_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_remedies" ADD CONSTRAINT "reviews_remedies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_collective_merits" ADD CONSTRAINT "reviews_collective_merits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "models" ADD CONSTRAINT "models_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "models" ADD CONSTRAINT "models_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conduct_rules_rules" ADD CONSTRAINT "conduct_rules_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conduct_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conduct_rules" ADD CONSTRAINT "conduct_rules_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conduct_rules" ADD CONSTRAINT "conduct_rules_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_implements_id_documents_id_fk" FOREIGN KEY ("implements_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_of_id_documents_id_fk" FOREIGN KEY ("of_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_by_id_officers_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "acknowledgements_rels" ADD CONSTRAINT "acknowledgements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."acknowledgements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "acknowledgements_rels" ADD CONSTRAINT "acknowledgements_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_texts" ADD CONSTRAINT "projects_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communications" ADD CONSTRAINT "communications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "communications_rels" ADD CONSTRAINT "communications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."communications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communications_rels" ADD CONSTRAINT "communications_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_hours_hours" ADD CONSTRAINT "work_hours_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_hours_texts" ADD CONSTRAINT "work_hours_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."work_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspections_team" ADD CONSTRAINT "inspections_team_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspections_team" ADD CONSTRAINT "inspections_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inspections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspections_remedies" ADD CONSTRAINT "inspections_remedies_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspections_remedies" ADD CONSTRAINT "inspections_remedies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inspections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "inspections" ADD CONSTRAINT "inspections_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspections" ADD CONSTRAINT "inspections_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inspections" ADD CONSTRAINT "inspections_by_unit_id_units_id_fk" FOREIGN KEY ("by_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "violations_remedies" ADD CONSTRAINT "violations_remedies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."violations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "violations" ADD CONSTRAINT "violations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "violations" ADD CONSTRAINT "violations_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "violations" ADD CONSTRAINT "violations_file_id_evidence_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reads" ADD CONSTRAINT "reads_reader_id_officers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reads" ADD CONSTRAINT "reads_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reads" ADD CONSTRAINT "reads_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_from_id_officers_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to_id_officers_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations_rels" ADD CONSTRAINT "delegations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."delegations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "delegations_rels" ADD CONSTRAINT "delegations_rels_workflows_fk" FOREIGN KEY ("workflows_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "initiatives_authors_order_idx" ON "initiatives_authors" USING btree ("_order");
  CREATE INDEX "initiatives_authors_parent_id_idx" ON "initiatives_authors" USING btree ("_parent_id");
  CREATE INDEX "initiatives_authors_officer_idx" ON "initiatives_authors" USING btree ("officer_id");
  CREATE INDEX "initiatives_officer_idx" ON "initiatives" USING btree ("officer_id");
  CREATE INDEX "initiatives_recognition_recognition_file_idx" ON "initiatives" USING btree ("recognition_file_id");
  CREATE INDEX "initiatives_recognised_on_idx" ON "initiatives" USING btree ("recognised_on");
  CREATE INDEX "initiatives_unit_idx" ON "initiatives" USING btree ("unit_id");
  CREATE INDEX "initiatives_updated_at_idx" ON "initiatives" USING btree ("updated_at");
  CREATE INDEX "initiatives_created_at_idx" ON "initiatives" USING btree ("created_at");
  CREATE INDEX "scope1_createdAt_idx" ON "initiatives" USING btree ("scope1","created_at");
  CREATE INDEX "scope2_createdAt_idx" ON "initiatives" USING btree ("scope2","created_at");
  CREATE INDEX "scope3_createdAt_idx" ON "initiatives" USING btree ("scope3","created_at");
  CREATE INDEX "initiatives_rels_order_idx" ON "initiatives_rels" USING btree ("order");
  CREATE INDEX "initiatives_rels_parent_idx" ON "initiatives_rels" USING btree ("parent_id");
  CREATE INDEX "initiatives_rels_path_idx" ON "initiatives_rels" USING btree ("path");
  CREATE INDEX "initiatives_rels_evidence_id_idx" ON "initiatives_rels" USING btree ("evidence_id");
  CREATE INDEX "sessions_absent_order_idx" ON "sessions_absent" USING btree ("_order");
  CREATE INDEX "sessions_absent_parent_id_idx" ON "sessions_absent" USING btree ("_parent_id");
  CREATE INDEX "sessions_absent_officer_idx" ON "sessions_absent" USING btree ("officer_id");
  CREATE INDEX "sessions_entries_merits_order_idx" ON "sessions_entries_merits" USING btree ("_order");
  CREATE INDEX "sessions_entries_merits_parent_id_idx" ON "sessions_entries_merits" USING btree ("_parent_id");
  CREATE INDEX "sessions_entries_remedies_order_idx" ON "sessions_entries_remedies" USING btree ("_order");
  CREATE INDEX "sessions_entries_remedies_parent_id_idx" ON "sessions_entries_remedies" USING btree ("_parent_id");
  CREATE INDEX "sessions_entries_order_idx" ON "sessions_entries" USING btree ("_order");
  CREATE INDEX "sessions_entries_parent_id_idx" ON "sessions_entries" USING btree ("_parent_id");
  CREATE INDEX "sessions_entries_officer_idx" ON "sessions_entries" USING btree ("officer_id");
  CREATE INDEX "sessions_unit_idx" ON "sessions" USING btree ("unit_id");
  CREATE INDEX "sessions_chair_idx" ON "sessions" USING btree ("chair_id");
  CREATE INDEX "sessions_secretary_idx" ON "sessions" USING btree ("secretary_id");
  CREATE INDEX "sessions_minutes_idx" ON "sessions" USING btree ("minutes_id");
  CREATE INDEX "sessions_made_by_idx" ON "sessions" USING btree ("made_by_id");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE INDEX "scope1_heldOn_idx" ON "sessions" USING btree ("scope1","held_on");
  CREATE INDEX "scope2_heldOn_idx" ON "sessions" USING btree ("scope2","held_on");
  CREATE INDEX "scope3_heldOn_idx" ON "sessions" USING btree ("scope3","held_on");
  CREATE UNIQUE INDEX "unit_period_idx" ON "sessions" USING btree ("unit_id","period");
  CREATE INDEX "sessions_rels_order_idx" ON "sessions_rels" USING btree ("order");
  CREATE INDEX "sessions_rels_parent_idx" ON "sessions_rels" USING btree ("parent_id");
  CREATE INDEX "sessions_rels_path_idx" ON "sessions_rels" USING btree ("path");
  CREATE INDEX "sessions_rels_officers_id_idx" ON "sessions_rels" USING btree ("officers_id");
  CREATE INDEX "reviews_results_order_idx" ON "reviews_results" USING btree ("_order");
  CREATE INDEX "reviews_results_parent_id_idx" ON "reviews_results" USING btree ("_parent_id");
  CREATE INDEX "reviews_remedies_order_idx" ON "reviews_remedies" USING btree ("_order");
  CREATE INDEX "reviews_remedies_parent_id_idx" ON "reviews_remedies" USING btree ("_parent_id");
  CREATE INDEX "reviews_collective_merits_order_idx" ON "reviews_collective_merits" USING btree ("_order");
  CREATE INDEX "reviews_collective_merits_parent_id_idx" ON "reviews_collective_merits" USING btree ("_parent_id");
  CREATE INDEX "reviews_officer_idx" ON "reviews" USING btree ("officer_id");
  CREATE INDEX "reviews_year_idx" ON "reviews" USING btree ("year");
  CREATE INDEX "reviews_session_idx" ON "reviews" USING btree ("session_id");
  CREATE INDEX "reviews_unit_idx" ON "reviews" USING btree ("unit_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "scope1_createdAt_1_idx" ON "reviews" USING btree ("scope1","created_at");
  CREATE INDEX "scope2_createdAt_1_idx" ON "reviews" USING btree ("scope2","created_at");
  CREATE INDEX "scope3_createdAt_1_idx" ON "reviews" USING btree ("scope3","created_at");
  CREATE INDEX "officer_period_idx" ON "reviews" USING btree ("officer_id","period");
  CREATE INDEX "models_unit_idx" ON "models" USING btree ("unit_id");
  CREATE INDEX "models_file_idx" ON "models" USING btree ("file_id");
  CREATE INDEX "models_updated_at_idx" ON "models" USING btree ("updated_at");
  CREATE INDEX "models_created_at_idx" ON "models" USING btree ("created_at");
  CREATE INDEX "scope1_createdAt_2_idx" ON "models" USING btree ("scope1","created_at");
  CREATE INDEX "scope2_createdAt_2_idx" ON "models" USING btree ("scope2","created_at");
  CREATE INDEX "scope3_createdAt_2_idx" ON "models" USING btree ("scope3","created_at");
  CREATE INDEX "exemptions_officer_idx" ON "exemptions" USING btree ("officer_id");
  CREATE INDEX "exemptions_unit_idx" ON "exemptions" USING btree ("unit_id");
  CREATE INDEX "exemptions_file_idx" ON "exemptions" USING btree ("file_id");
  CREATE INDEX "exemptions_updated_at_idx" ON "exemptions" USING btree ("updated_at");
  CREATE INDEX "exemptions_created_at_idx" ON "exemptions" USING btree ("created_at");
  CREATE INDEX "scope1_from_idx" ON "exemptions" USING btree ("scope1","from");
  CREATE INDEX "scope2_from_idx" ON "exemptions" USING btree ("scope2","from");
  CREATE INDEX "scope3_from_idx" ON "exemptions" USING btree ("scope3","from");
  CREATE INDEX "officer_from_idx" ON "exemptions" USING btree ("officer_id","from");
  CREATE INDEX "conduct_rules_rules_order_idx" ON "conduct_rules_rules" USING btree ("_order");
  CREATE INDEX "conduct_rules_rules_parent_id_idx" ON "conduct_rules_rules" USING btree ("_parent_id");
  CREATE INDEX "conduct_rules_unit_idx" ON "conduct_rules" USING btree ("unit_id");
  CREATE INDEX "conduct_rules_file_idx" ON "conduct_rules" USING btree ("file_id");
  CREATE INDEX "conduct_rules_updated_at_idx" ON "conduct_rules" USING btree ("updated_at");
  CREATE INDEX "conduct_rules_created_at_idx" ON "conduct_rules" USING btree ("created_at");
  CREATE INDEX "documents_unit_idx" ON "documents" USING btree ("unit_id");
  CREATE INDEX "documents_implements_idx" ON "documents" USING btree ("implements_id");
  CREATE INDEX "documents_file_idx" ON "documents" USING btree ("file_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "scope1_date_idx" ON "documents" USING btree ("scope1","date");
  CREATE INDEX "scope2_date_idx" ON "documents" USING btree ("scope2","date");
  CREATE INDEX "scope3_date_idx" ON "documents" USING btree ("scope3","date");
  CREATE INDEX "acknowledgements_of_idx" ON "acknowledgements" USING btree ("of_id");
  CREATE INDEX "acknowledgements_unit_idx" ON "acknowledgements" USING btree ("unit_id");
  CREATE INDEX "acknowledgements_by_idx" ON "acknowledgements" USING btree ("by_id");
  CREATE INDEX "acknowledgements_updated_at_idx" ON "acknowledgements" USING btree ("updated_at");
  CREATE INDEX "acknowledgements_created_at_idx" ON "acknowledgements" USING btree ("created_at");
  CREATE INDEX "scope1_heldOn_1_idx" ON "acknowledgements" USING btree ("scope1","held_on");
  CREATE INDEX "scope2_heldOn_1_idx" ON "acknowledgements" USING btree ("scope2","held_on");
  CREATE INDEX "scope3_heldOn_1_idx" ON "acknowledgements" USING btree ("scope3","held_on");
  CREATE UNIQUE INDEX "of_unit_idx" ON "acknowledgements" USING btree ("of_id","unit_id");
  CREATE INDEX "acknowledgements_rels_order_idx" ON "acknowledgements_rels" USING btree ("order");
  CREATE INDEX "acknowledgements_rels_parent_idx" ON "acknowledgements_rels" USING btree ("parent_id");
  CREATE INDEX "acknowledgements_rels_path_idx" ON "acknowledgements_rels" USING btree ("path");
  CREATE INDEX "acknowledgements_rels_evidence_id_idx" ON "acknowledgements_rels" USING btree ("evidence_id");
  CREATE INDEX "projects_unit_idx" ON "projects" USING btree ("unit_id");
  CREATE INDEX "projects_file_idx" ON "projects" USING btree ("file_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "scope1_from_1_idx" ON "projects" USING btree ("scope1","from");
  CREATE INDEX "scope2_from_1_idx" ON "projects" USING btree ("scope2","from");
  CREATE INDEX "scope3_from_1_idx" ON "projects" USING btree ("scope3","from");
  CREATE INDEX "projects_texts_order_parent" ON "projects_texts" USING btree ("order","parent_id");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_evidence_id_idx" ON "projects_rels" USING btree ("evidence_id");
  CREATE INDEX "communications_unit_idx" ON "communications" USING btree ("unit_id");
  CREATE INDEX "communications_updated_at_idx" ON "communications" USING btree ("updated_at");
  CREATE INDEX "communications_created_at_idx" ON "communications" USING btree ("created_at");
  CREATE INDEX "scope1_publishedOn_idx" ON "communications" USING btree ("scope1","published_on");
  CREATE INDEX "scope2_publishedOn_idx" ON "communications" USING btree ("scope2","published_on");
  CREATE INDEX "scope3_publishedOn_idx" ON "communications" USING btree ("scope3","published_on");
  CREATE INDEX "communications_rels_order_idx" ON "communications_rels" USING btree ("order");
  CREATE INDEX "communications_rels_parent_idx" ON "communications_rels" USING btree ("parent_id");
  CREATE INDEX "communications_rels_path_idx" ON "communications_rels" USING btree ("path");
  CREATE INDEX "communications_rels_evidence_id_idx" ON "communications_rels" USING btree ("evidence_id");
  CREATE INDEX "work_hours_hours_order_idx" ON "work_hours_hours" USING btree ("_order");
  CREATE INDEX "work_hours_hours_parent_id_idx" ON "work_hours_hours" USING btree ("_parent_id");
  CREATE INDEX "work_hours_unit_idx" ON "work_hours" USING btree ("unit_id");
  CREATE INDEX "work_hours_officer_idx" ON "work_hours" USING btree ("officer_id");
  CREATE INDEX "work_hours_updated_at_idx" ON "work_hours" USING btree ("updated_at");
  CREATE INDEX "work_hours_created_at_idx" ON "work_hours" USING btree ("created_at");
  CREATE INDEX "work_hours_texts_order_parent" ON "work_hours_texts" USING btree ("order","parent_id");
  CREATE INDEX "inspections_team_order_idx" ON "inspections_team" USING btree ("_order");
  CREATE INDEX "inspections_team_parent_id_idx" ON "inspections_team" USING btree ("_parent_id");
  CREATE INDEX "inspections_team_officer_idx" ON "inspections_team" USING btree ("officer_id");
  CREATE INDEX "inspections_remedies_order_idx" ON "inspections_remedies" USING btree ("_order");
  CREATE INDEX "inspections_remedies_parent_id_idx" ON "inspections_remedies" USING btree ("_parent_id");
  CREATE INDEX "inspections_remedies_officer_idx" ON "inspections_remedies" USING btree ("officer_id");
  CREATE INDEX "inspections_unit_idx" ON "inspections" USING btree ("unit_id");
  CREATE INDEX "inspections_file_idx" ON "inspections" USING btree ("file_id");
  CREATE INDEX "inspections_by_unit_idx" ON "inspections" USING btree ("by_unit_id");
  CREATE INDEX "inspections_updated_at_idx" ON "inspections" USING btree ("updated_at");
  CREATE INDEX "inspections_created_at_idx" ON "inspections" USING btree ("created_at");
  CREATE INDEX "scope1_heldOn_2_idx" ON "inspections" USING btree ("scope1","held_on");
  CREATE INDEX "scope2_heldOn_2_idx" ON "inspections" USING btree ("scope2","held_on");
  CREATE INDEX "scope3_heldOn_2_idx" ON "inspections" USING btree ("scope3","held_on");
  CREATE INDEX "violations_remedies_order_idx" ON "violations_remedies" USING btree ("_order");
  CREATE INDEX "violations_remedies_parent_id_idx" ON "violations_remedies" USING btree ("_parent_id");
  CREATE INDEX "violations_unit_idx" ON "violations" USING btree ("unit_id");
  CREATE INDEX "violations_officer_idx" ON "violations" USING btree ("officer_id");
  CREATE INDEX "violations_file_idx" ON "violations" USING btree ("file_id");
  CREATE INDEX "violations_updated_at_idx" ON "violations" USING btree ("updated_at");
  CREATE INDEX "violations_created_at_idx" ON "violations" USING btree ("created_at");
  CREATE INDEX "scope1_happenedOn_idx" ON "violations" USING btree ("scope1","happened_on");
  CREATE INDEX "scope2_happenedOn_idx" ON "violations" USING btree ("scope2","happened_on");
  CREATE INDEX "scope3_happenedOn_idx" ON "violations" USING btree ("scope3","happened_on");
  CREATE INDEX "reads_at_idx" ON "reads" USING btree ("at");
  CREATE INDEX "reads_reader_idx" ON "reads" USING btree ("reader_id");
  CREATE INDEX "reads_officer_idx" ON "reads" USING btree ("officer_id");
  CREATE INDEX "reads_unit_idx" ON "reads" USING btree ("unit_id");
  CREATE INDEX "scope1_at_idx" ON "reads" USING btree ("scope1","at");
  CREATE INDEX "scope2_at_idx" ON "reads" USING btree ("scope2","at");
  CREATE INDEX "scope3_at_idx" ON "reads" USING btree ("scope3","at");
  CREATE INDEX "delegations_from_idx" ON "delegations" USING btree ("from_id");
  CREATE INDEX "delegations_to_idx" ON "delegations" USING btree ("to_id");
  CREATE INDEX "delegations_unit_idx" ON "delegations" USING btree ("unit_id");
  CREATE INDEX "delegations_updated_at_idx" ON "delegations" USING btree ("updated_at");
  CREATE INDEX "delegations_created_at_idx" ON "delegations" USING btree ("created_at");
  CREATE INDEX "delegations_rels_order_idx" ON "delegations_rels" USING btree ("order");
  CREATE INDEX "delegations_rels_parent_idx" ON "delegations_rels" USING btree ("parent_id");
  CREATE INDEX "delegations_rels_path_idx" ON "delegations_rels" USING btree ("path");
  CREATE INDEX "delegations_rels_workflows_id_idx" ON "delegations_rels" USING btree ("workflows_id");
  ALTER TABLE "events" ADD CONSTRAINT "events_summons_id_documents_id_fk" FOREIGN KEY ("summons_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "events_summons_idx" ON "events" USING btree ("summons_id");
  CREATE INDEX "scope1_from_2_idx" ON "appointments" USING btree ("scope1","from");
  CREATE INDEX "scope2_from_2_idx" ON "appointments" USING btree ("scope2","from");
  CREATE INDEX "scope3_from_2_idx" ON "appointments" USING btree ("scope3","from");
  CREATE INDEX "scope1_at_1_idx" ON "decisions" USING btree ("scope1","at");
  CREATE INDEX "scope2_at_1_idx" ON "decisions" USING btree ("scope2","at");
  CREATE INDEX "scope3_at_1_idx" ON "decisions" USING btree ("scope3","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "initiatives_authors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "initiatives" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "initiatives_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_absent" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_entries_merits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_entries_remedies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_results" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_remedies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_collective_merits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "models" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "exemptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conduct_rules_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conduct_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "acknowledgements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "acknowledgements_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "communications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "communications_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_hours_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_hours_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inspections_team" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inspections_remedies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inspections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "violations_remedies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "violations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "delegations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "delegations_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "initiatives_authors" CASCADE;
  DROP TABLE "initiatives" CASCADE;
  DROP TABLE "initiatives_rels" CASCADE;
  DROP TABLE "sessions_absent" CASCADE;
  DROP TABLE "sessions_entries_merits" CASCADE;
  DROP TABLE "sessions_entries_remedies" CASCADE;
  DROP TABLE "sessions_entries" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sessions_rels" CASCADE;
  DROP TABLE "reviews_results" CASCADE;
  DROP TABLE "reviews_remedies" CASCADE;
  DROP TABLE "reviews_collective_merits" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "models" CASCADE;
  DROP TABLE "exemptions" CASCADE;
  DROP TABLE "conduct_rules_rules" CASCADE;
  DROP TABLE "conduct_rules" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "acknowledgements" CASCADE;
  DROP TABLE "acknowledgements_rels" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_texts" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "communications" CASCADE;
  DROP TABLE "communications_rels" CASCADE;
  DROP TABLE "work_hours_hours" CASCADE;
  DROP TABLE "work_hours" CASCADE;
  DROP TABLE "work_hours_texts" CASCADE;
  DROP TABLE "inspections_team" CASCADE;
  DROP TABLE "inspections_remedies" CASCADE;
  DROP TABLE "inspections" CASCADE;
  DROP TABLE "violations_remedies" CASCADE;
  DROP TABLE "violations" CASCADE;
  DROP TABLE "reads" CASCADE;
  DROP TABLE "delegations" CASCADE;
  DROP TABLE "delegations_rels" CASCADE;
  ALTER TABLE "events" DROP CONSTRAINT "events_summons_id_documents_id_fk";
  
  DROP INDEX "events_summons_idx";
  DROP INDEX "scope1_from_2_idx";
  DROP INDEX "scope2_from_2_idx";
  DROP INDEX "scope3_from_2_idx";
  DROP INDEX "scope1_at_1_idx";
  DROP INDEX "scope2_at_1_idx";
  DROP INDEX "scope3_at_1_idx";
  ALTER TABLE "events_roster" ALTER COLUMN "attendance" SET NOT NULL;
  CREATE INDEX "scope1_from_idx" ON "appointments" USING btree ("scope1","from");
  CREATE INDEX "scope2_from_idx" ON "appointments" USING btree ("scope2","from");
  CREATE INDEX "scope3_from_idx" ON "appointments" USING btree ("scope3","from");
  CREATE INDEX "scope1_at_idx" ON "decisions" USING btree ("scope1","at");
  CREATE INDEX "scope2_at_idx" ON "decisions" USING btree ("scope2","at");
  CREATE INDEX "scope3_at_idx" ON "decisions" USING btree ("scope3","at");
  ALTER TABLE "events_roster" DROP COLUMN "note";
  ALTER TABLE "events_roster" DROP COLUMN "uniform";
  ALTER TABLE "events" DROP COLUMN "conduct_rules_held";
  ALTER TABLE "events" DROP COLUMN "summons_id";
  ALTER TABLE "evidence" DROP COLUMN "restricted";
  ALTER TABLE "decisions" DROP COLUMN "details";`)
}
