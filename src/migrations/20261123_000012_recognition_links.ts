import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** One-time links by which a person without an account decides a step; only the digest of a code is kept. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.recognition_links (
      id uuid primary key default gen_random_uuid(), code_digest text not null unique,
      collection text not null, record uuid not null, step text not null, rev int not null,
      name text not null, office text not null, organisation text not null, email text,
      issued_by uuid not null, issued_by_name text not null, issued_at timestamptz not null,
      expires_at timestamptz not null, revoked_at timestamptz, used_at timestamptz, answer text, paper uuid);
    create index recognition_links_of_record on app.recognition_links (record, issued_at desc);
    create index recognition_links_paper on app.recognition_links (paper) where paper is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.recognition_links`)
}
