import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How many activities lie below each unit (unit '': all there are), and what has come and gone since that was added up.
 * Changes are only added, never written over, so that nobody who writes waits for anybody.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.list_counts (collection text not null, unit text not null, n bigint not null, primary key (collection, unit));
    create table app.list_moves (
      id bigint generated always as identity primary key, collection text not null, line text[] not null, change int not null);
    create index activities_starts_at on activities (starts_at);

    create function app.count_come() returns trigger language plpgsql as $$
      begin
        insert into app.list_moves (collection, line, change)
        select tg_table_name, array[scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7], count(*)
        from come group by 2;
        return null;
      end $$;
    create function app.count_gone() returns trigger language plpgsql as $$
      begin
        insert into app.list_moves (collection, line, change)
        select tg_table_name, array[scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7], -count(*)
        from gone group by 2;
        return null;
      end $$;
    create function app.count_moved() returns trigger language plpgsql as $$
      begin
        insert into app.list_moves (collection, line, change)
        select tg_table_name, line, sum(change) from (
          select array[scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7] as line, 1 as change from come
          union all select array[scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7], -1 from gone) moved
        group by line having sum(change) <> 0;
        return null;
      end $$;
    create function app.forget_counts() returns trigger language plpgsql as $$
      begin delete from app.list_counts where collection = tg_table_name; return null; end $$;
    create trigger count_come after insert on activities referencing new table as come
      for each statement execute function app.count_come();
    create trigger count_gone after delete on activities referencing old table as gone
      for each statement execute function app.count_gone();
    create trigger count_moved after update on activities referencing new table as come old table as gone
      for each statement execute function app.count_moved();
    create trigger forget_counts before truncate on activities for each statement execute function app.forget_counts();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger count_come on activities;
    drop trigger count_gone on activities;
    drop trigger count_moved on activities;
    drop trigger forget_counts on activities;
    drop function app.count_come, app.count_gone, app.count_moved, app.forget_counts;
    drop index activities_starts_at;
    drop table app.list_moves, app.list_counts;
  `)
}
