import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Every unit has a secretary, in installations that exist: which offices must be filled is data of the office. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into offices_texts ("order", parent_id, path, text)
      select l.position, f.id, 'requiredAt', l.level from offices f,
        unnest(array['province', 'district', 'commune', 'grassroots', 'grassrootsBranch', 'branch'])
          with ordinality as l(level, position)
      where f.key = 'secretary';
    create index if not exists appointments_unit_office on appointments (unit_id, office_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from offices_texts where path = 'requiredAt';
    drop index appointments_unit_office;
  `)
}
