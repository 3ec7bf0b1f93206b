import { hashDemoPassword } from '#seed/demo/people/logins.ts'
import { sql } from '#server/sql/db.ts'
import { prepare, run, type Writing } from './writing.ts'

/** The contract's demonstration logins, each with the chair its holder sits in. */
export async function writeLogins(writing: Writing): Promise<void> {
  const { salt, hash } = await hashDemoPassword(writing.seedNumber)
  const { districts, grassroots } = writing.size
  const [first, second, branch] = [districts + 1, districts + 2, districts + grassroots + 1]
  const chairs: [login: string, unit: number, office: string][] = [
    ['admin', 0, 'systemAdministrator'],
    ['thanhdoan', 0, 'secretary'],
    ['tckt', 0, 'inspectionOffice'],
    ['tuyengiao', 0, 'communicationsOffice'],
    ['quan1', 1, 'secretary'],
    ['vanphong1', 1, 'clerk'],
    ['coso1', first, 'secretary'],
    ['canbo1', first, 'executiveMember'],
    ['chidoan1', branch, 'secretary'],
    ['quan2', 2, 'secretary'],
    ['coso2', second, 'secretary'],
    ['canbo2', second, 'executiveMember'],
  ]
  const rows = chairs.map(([login, unit, office]) => ({ login, unit, office }))
  const holders = sql`(select distinct on (c.login) c.login, p.id as officer, pg_temp.named('user', p.n) as id, lower(o.code) as code
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(login text, unit int, office text)
      join scale_people p on p.unit = c.unit and p.office = c.office and p.to_day is null join officers o on o.id = p.id
    order by c.login, p.n) h`
  const founded = sql`${`${writing.horizon.founded}T01:00:00Z`}::timestamptz`
  await run(
    writing,
    sql`insert into users (id, email, username, salt, hash, updated_at, created_at)
      select h.id, h.login || '@demo.local', h.code, ${salt}, ${hash}, ${founded}, ${founded} from ${holders}`,
  )
  await prepare(
    writing,
    sql`update officers o set user_id = h.id, email = h.login || '@demo.local',
        employment_type = case when h.login in ('canbo1', 'canbo2') then 'civilServant' else o.employment_type end
      from ${holders} where o.id = h.officer`,
  )
}
