import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The communications office reports (R44), in installations that exist: new ones give it the permission with the office. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into offices_texts ("order", parent_id, path, text)
      select 1 + coalesce((select max(t."order") from offices_texts t where t.parent_id = f.id and t.path = 'permissions'), 0),
        f.id, 'permissions', 'reportCommunications'
      from offices f
      where f.key = 'communicationsOffice' and not exists (select 1 from offices_texts t
        where t.parent_id = f.id and t.path = 'permissions' and t.text = 'reportCommunications');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from offices_texts where path = 'permissions' and text = 'reportCommunications';
  `)
}
