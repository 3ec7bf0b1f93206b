import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Accounts: phone numbers as they are compared, slips with a single-use code (only its digest is kept), what is known of
 * a session, the append-only log of acts on accounts, and who looks after accounts in installations that exist.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- '+84 912 345 678', '0084…', '(0912) 345.678' and '912345678' are one number; null for what is none.
    create function app.phone(value text) returns text language sql immutable strict parallel safe as $$
      select case when value ~ '^[0-9[:space:]+().-]+$' and length(n) between 8 and 10 then '0' || n end
      from (select regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(value, '[^0-9]', '', 'g'), '^00', ''), '^84(?=[0-9]{9,})', ''), '^0+', '') as n) d $$;
    create index officers_phone on officers (app.phone(phone::text)) where user_id is not null;
    create index officers_code_lower on officers (lower(code::text));
    create index officers_email_lower on officers (lower(email::text)) where user_id is not null;

    create table app.account_slips (
      id uuid primary key default gen_random_uuid(), locator text not null, code_digest text not null unique,
      officer uuid not null references officers (id) on delete cascade, reset boolean not null,
      issued_by_name text not null, issued_at timestamptz not null, expires_at timestamptz not null,
      revoked_at timestamptz, used_at timestamptz, tries int not null default 0);
    create index account_slips_locator on app.account_slips (locator);
    create index account_slips_officer on app.account_slips (officer, issued_at desc);
    create unique index account_slips_open on app.account_slips (officer) where used_at is null and revoked_at is null;

    create table app.session_facts (
      session text primary key, user_id uuid not null references users (id) on delete cascade,
      device text not null, address text, signed_in_at timestamptz not null default now(),
      used_at timestamptz not null default now());
    create index session_facts_user on app.session_facts (user_id, signed_in_at desc);

    create table app.account_acts (
      id uuid primary key default gen_random_uuid(), at timestamptz not null, kind text not null,
      officer uuid, name text not null, unit uuid, by_officer uuid, by_name text not null, address text);
    create index account_acts_at on app.account_acts (at desc, id);
    create trigger account_acts_append_only before update or delete on app.account_acts
      for each row execute function app.refuse_change();
    create trigger account_acts_no_truncate before truncate on app.account_acts
      for each statement execute function app.refuse_change();

    insert into offices_texts ("order", parent_id, path, text)
      select 1 + coalesce((select max(t."order") from offices_texts t where t.parent_id = f.id and t.path = 'permissions'), 0),
        f.id, 'permissions', 'keepAccounts'
      from offices f
      where f.key in ('secretary', 'deputySecretary', 'clerk', 'inspectionOffice', 'systemAdministrator')
        and not exists (select 1 from offices_texts t
          where t.parent_id = f.id and t.path = 'permissions' and t.text = 'keepAccounts');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from offices_texts where path = 'permissions' and text = 'keepAccounts';
    drop table app.account_slips;
    drop table app.session_facts;
    drop table app.account_acts;
    drop index officers_phone, officers_code_lower, officers_email_lower;
    drop function app.phone;
  `)
}
