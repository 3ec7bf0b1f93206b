import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "pledges_focus_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"action" varchar NOT NULL,
  	"measure" varchar,
  	"due" varchar,
  	"evidence" varchar
  );
  
  CREATE TABLE "pledges_focus" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"content" varchar NOT NULL
  );
  
  CREATE TABLE "pledges" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"year" numeric NOT NULL,
  	"commitments" boolean,
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
  
  CREATE TABLE "pledges_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events_roster" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"attendance" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"host_unit_id" uuid NOT NULL,
  	"place" varchar,
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
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "activities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"host_unit_id" uuid,
  	"event_id" uuid,
  	"place" varchar,
  	"attendance" varchar,
  	"note" varchar,
  	"late_reason" varchar,
  	"late_entry" boolean,
  	"minutes" numeric,
  	"office_minutes" numeric,
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
  
  CREATE TABLE "activities_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "activities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evidence_id" uuid
  );
  
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"year" numeric,
  	"revision" numeric DEFAULT 1,
  	"as_of" timestamp(3) with time zone,
  	"figures" jsonb,
  	"narrative" varchar,
  	"reason" varchar,
  	"on_time" boolean,
  	"verification_code" varchar,
  	"digest" varchar,
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
  
  CREATE TABLE "evidence" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"original_name" varchar,
  	"digest" varchar,
  	"owner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar,
  	"level" varchar NOT NULL,
  	"parent_id" uuid,
  	"in_block" boolean,
  	"valid_from" varchar NOT NULL,
  	"valid_to" varchar,
  	"obligations_from" varchar,
  	"block" boolean,
  	"depth" numeric,
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
  
  CREATE TABLE "officers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"full_name" varchar NOT NULL,
  	"date_of_birth" varchar,
  	"gender" varchar,
  	"ethnicity" varchar,
  	"party_member" boolean,
  	"email" varchar,
  	"phone" varchar,
  	"employment_type" varchar NOT NULL,
  	"employer" varchar,
  	"user_id" uuid,
  	"scope" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "appointments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"officer_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"office_id" uuid NOT NULL,
  	"full_time" boolean,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"decision_number" varchar,
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
  
  CREATE TABLE "offices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"counts_as_officer" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "offices_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar,
  	"username" varchar,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"status" varchar DEFAULT 'draft' NOT NULL,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"definition" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"priority" numeric DEFAULT 100,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"status" varchar DEFAULT 'draft' NOT NULL,
  	"definition" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar,
  	"record" varchar,
  	"officer_id" uuid,
  	"unit_id" uuid,
  	"workflow" varchar,
  	"step" varchar,
  	"action" varchar,
  	"by_id" uuid,
  	"by_name" varchar,
  	"by_office" varchar,
  	"by_unit_id" uuid,
  	"by_unit_name" varchar,
  	"on_behalf_of_id" uuid,
  	"on_behalf_of_name" varchar,
  	"on_behalf_of_office" varchar,
  	"on_behalf_of_unit_name" varchar,
  	"comment" varchar,
  	"remarks" jsonb,
  	"changed" jsonb,
  	"content" jsonb,
  	"rev_before" numeric,
  	"rev_after" numeric,
  	"state_before" varchar,
  	"state_after" varchar,
  	"digest" varchar,
  	"at" timestamp(3) with time zone,
  	"recorded_at" timestamp(3) with time zone,
  	"address" varchar,
  	"seq" numeric,
  	"previous_hash" varchar,
  	"hash" varchar,
  	"scope0" varchar,
  	"scope1" varchar,
  	"scope2" varchar,
  	"scope3" varchar,
  	"scope4" varchar,
  	"scope5" varchar,
  	"scope6" varchar,
  	"scope7" varchar
  );
  
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"message_id" varchar,
  	"to" varchar,
  	"subject" varchar,
  	"text" varchar,
  	"html" varchar,
  	"attachments" jsonb,
  	"state" varchar,
  	"attempts" numeric DEFAULT 0,
  	"next_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pledges_focus_actions" ADD CONSTRAINT "pledges_focus_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pledges_focus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pledges_focus" ADD CONSTRAINT "pledges_focus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pledges" ADD CONSTRAINT "pledges_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pledges" ADD CONSTRAINT "pledges_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pledges_texts" ADD CONSTRAINT "pledges_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pledges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_roster" ADD CONSTRAINT "events_roster_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_roster" ADD CONSTRAINT "events_roster_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_host_unit_id_units_id_fk" FOREIGN KEY ("host_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_made_by_id_officers_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_host_unit_id_units_id_fk" FOREIGN KEY ("host_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_texts" ADD CONSTRAINT "activities_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_owner_id_officers_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "officers" ADD CONSTRAINT "officers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offices_texts" ADD CONSTRAINT "offices_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_id_officers_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_unit_id_units_id_fk" FOREIGN KEY ("by_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_on_behalf_of_id_officers_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."officers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pledges_focus_actions_order_idx" ON "pledges_focus_actions" USING btree ("_order");
  CREATE INDEX "pledges_focus_actions_parent_id_idx" ON "pledges_focus_actions" USING btree ("_parent_id");
  CREATE INDEX "pledges_focus_order_idx" ON "pledges_focus" USING btree ("_order");
  CREATE INDEX "pledges_focus_parent_id_idx" ON "pledges_focus" USING btree ("_parent_id");
  CREATE INDEX "pledges_officer_idx" ON "pledges" USING btree ("officer_id");
  CREATE INDEX "pledges_unit_idx" ON "pledges" USING btree ("unit_id");
  CREATE INDEX "pledges_updated_at_idx" ON "pledges" USING btree ("updated_at");
  CREATE INDEX "pledges_created_at_idx" ON "pledges" USING btree ("created_at");
  CREATE INDEX "scope1_year_idx" ON "pledges" USING btree ("scope1","year");
  CREATE INDEX "scope2_year_idx" ON "pledges" USING btree ("scope2","year");
  CREATE INDEX "scope3_year_idx" ON "pledges" USING btree ("scope3","year");
  CREATE INDEX "officer_year_idx" ON "pledges" USING btree ("officer_id","year");
  CREATE INDEX "pledges_texts_order_parent" ON "pledges_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_roster_order_idx" ON "events_roster" USING btree ("_order");
  CREATE INDEX "events_roster_parent_id_idx" ON "events_roster" USING btree ("_parent_id");
  CREATE INDEX "events_roster_officer_idx" ON "events_roster" USING btree ("officer_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_host_unit_idx" ON "events" USING btree ("host_unit_id");
  CREATE INDEX "events_made_by_idx" ON "events" USING btree ("made_by_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "scope1_startsAt_idx" ON "events" USING btree ("scope1","starts_at");
  CREATE INDEX "scope2_startsAt_idx" ON "events" USING btree ("scope2","starts_at");
  CREATE INDEX "scope3_startsAt_idx" ON "events" USING btree ("scope3","starts_at");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_evidence_id_idx" ON "events_rels" USING btree ("evidence_id");
  CREATE INDEX "activities_officer_idx" ON "activities" USING btree ("officer_id");
  CREATE INDEX "activities_host_unit_idx" ON "activities" USING btree ("host_unit_id");
  CREATE INDEX "activities_event_idx" ON "activities" USING btree ("event_id");
  CREATE INDEX "activities_unit_idx" ON "activities" USING btree ("unit_id");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE INDEX "scope1_startsAt_1_idx" ON "activities" USING btree ("scope1","starts_at");
  CREATE INDEX "scope2_startsAt_1_idx" ON "activities" USING btree ("scope2","starts_at");
  CREATE INDEX "scope3_startsAt_1_idx" ON "activities" USING btree ("scope3","starts_at");
  CREATE INDEX "officer_startsAt_idx" ON "activities" USING btree ("officer_id","starts_at");
  CREATE INDEX "hostUnit_startsAt_idx" ON "activities" USING btree ("host_unit_id","starts_at");
  CREATE INDEX "activities_texts_order_parent" ON "activities_texts" USING btree ("order","parent_id");
  CREATE INDEX "activities_rels_order_idx" ON "activities_rels" USING btree ("order");
  CREATE INDEX "activities_rels_parent_idx" ON "activities_rels" USING btree ("parent_id");
  CREATE INDEX "activities_rels_path_idx" ON "activities_rels" USING btree ("path");
  CREATE INDEX "activities_rels_evidence_id_idx" ON "activities_rels" USING btree ("evidence_id");
  CREATE INDEX "reports_verification_code_idx" ON "reports" USING btree ("verification_code");
  CREATE INDEX "reports_unit_idx" ON "reports" USING btree ("unit_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "scope1_year_1_idx" ON "reports" USING btree ("scope1","year");
  CREATE INDEX "scope2_year_1_idx" ON "reports" USING btree ("scope2","year");
  CREATE INDEX "scope3_year_1_idx" ON "reports" USING btree ("scope3","year");
  CREATE UNIQUE INDEX "unit_year_revision_idx" ON "reports" USING btree ("unit_id","year","revision");
  CREATE INDEX "evidence_digest_idx" ON "evidence" USING btree ("digest");
  CREATE INDEX "evidence_owner_idx" ON "evidence" USING btree ("owner_id");
  CREATE INDEX "evidence_updated_at_idx" ON "evidence" USING btree ("updated_at");
  CREATE INDEX "evidence_created_at_idx" ON "evidence" USING btree ("created_at");
  CREATE UNIQUE INDEX "evidence_filename_idx" ON "evidence" USING btree ("filename");
  CREATE UNIQUE INDEX "units_code_idx" ON "units" USING btree ("code");
  CREATE INDEX "units_level_idx" ON "units" USING btree ("level");
  CREATE INDEX "units_parent_idx" ON "units" USING btree ("parent_id");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE UNIQUE INDEX "officers_code_idx" ON "officers" USING btree ("code");
  CREATE UNIQUE INDEX "officers_user_idx" ON "officers" USING btree ("user_id");
  CREATE INDEX "officers_updated_at_idx" ON "officers" USING btree ("updated_at");
  CREATE INDEX "officers_created_at_idx" ON "officers" USING btree ("created_at");
  CREATE INDEX "appointments_officer_idx" ON "appointments" USING btree ("officer_id");
  CREATE INDEX "appointments_unit_idx" ON "appointments" USING btree ("unit_id");
  CREATE INDEX "appointments_office_idx" ON "appointments" USING btree ("office_id");
  CREATE INDEX "appointments_updated_at_idx" ON "appointments" USING btree ("updated_at");
  CREATE INDEX "appointments_created_at_idx" ON "appointments" USING btree ("created_at");
  CREATE INDEX "scope1_from_idx" ON "appointments" USING btree ("scope1","from");
  CREATE INDEX "scope2_from_idx" ON "appointments" USING btree ("scope2","from");
  CREATE INDEX "scope3_from_idx" ON "appointments" USING btree ("scope3","from");
  CREATE UNIQUE INDEX "offices_key_idx" ON "offices" USING btree ("key");
  CREATE INDEX "offices_updated_at_idx" ON "offices" USING btree ("updated_at");
  CREATE INDEX "offices_created_at_idx" ON "offices" USING btree ("created_at");
  CREATE INDEX "offices_texts_order_parent" ON "offices_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "users_username_idx" ON "users" USING btree ("username");
  CREATE INDEX "plans_key_idx" ON "plans" USING btree ("key");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "workflows_key_idx" ON "workflows" USING btree ("key");
  CREATE INDEX "workflows_updated_at_idx" ON "workflows" USING btree ("updated_at");
  CREATE INDEX "workflows_created_at_idx" ON "workflows" USING btree ("created_at");
  CREATE INDEX "decisions_officer_idx" ON "decisions" USING btree ("officer_id");
  CREATE INDEX "decisions_unit_idx" ON "decisions" USING btree ("unit_id");
  CREATE INDEX "decisions_by_idx" ON "decisions" USING btree ("by_id");
  CREATE INDEX "decisions_by_unit_idx" ON "decisions" USING btree ("by_unit_id");
  CREATE INDEX "decisions_on_behalf_of_idx" ON "decisions" USING btree ("on_behalf_of_id");
  CREATE INDEX "decisions_at_idx" ON "decisions" USING btree ("at");
  CREATE INDEX "scope1_at_idx" ON "decisions" USING btree ("scope1","at");
  CREATE INDEX "scope2_at_idx" ON "decisions" USING btree ("scope2","at");
  CREATE INDEX "scope3_at_idx" ON "decisions" USING btree ("scope3","at");
  CREATE UNIQUE INDEX "collection_record_seq_idx" ON "decisions" USING btree ("collection","record","seq");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE UNIQUE INDEX "mails_message_id_idx" ON "mails" USING btree ("message_id");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "state_nextAt_idx" ON "mails" USING btree ("state","next_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pledges_focus_actions" CASCADE;
  DROP TABLE "pledges_focus" CASCADE;
  DROP TABLE "pledges" CASCADE;
  DROP TABLE "pledges_texts" CASCADE;
  DROP TABLE "events_roster" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "activities_texts" CASCADE;
  DROP TABLE "activities_rels" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "evidence" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "officers" CASCADE;
  DROP TABLE "appointments" CASCADE;
  DROP TABLE "offices" CASCADE;
  DROP TABLE "offices_texts" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "workflows" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;`)
}
