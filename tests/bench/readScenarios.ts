import type { Means } from './means.ts'
import type { Scenario } from './measure.ts'
import { login, type Tokens } from './people.ts'

const COLUMNS = ['title', 'kind', 'startsAt', 'endsAt', 'minutes', 'state', 'officer', 'unit', 'hostUnit']

/** Lists of a district's secretary, beside the bare endpoint. */
export function listScenarios({ ours, bare }: Means, { quan1: token }: Tokens): Scenario[] {
  const page = '/api/activities?limit=25&depth=1&sort=-startsAt'
  const columns = COLUMNS.map((name) => `select[${name}]=true`).join('&')
  const listed = (name: string, path: string): Scenario => ({
    name,
    target: 4,
    ours: { client: ours, next: () => ({ method: 'GET', path, token }) },
    bare: { client: bare, next: () => ({ method: 'GET', path: '/list', token }) },
    count: 60,
    rounds: 5,
    many: true,
  })
  return [
    listed('25 activities of a district, names and total', page),
    listed('the same, only what a list shows', `${page}&${columns}`),
  ]
}

/** What people look at every day. */
export async function dailyScenarios(
  { ours, database, year }: Means,
  { coso1, thanhdoan }: Tokens,
): Promise<Scenario[]> {
  const { rows } = await database.query<{ city: string; officer: string }>(
    `select (select id::text from units where parent_id is null limit 1) as city,
      (select o.id::text from officers o join users u on u.id = o.user_id where u.email = 'coso1@demo.local') as officer`,
  )
  const [places] = rows
  const often = { count: 10, rounds: 3, many: false }
  const read = (name: string, path: string, token: string): Scenario => ({
    name,
    ours: { client: ours, next: () => ({ method: 'GET', path, token }) },
    ...often,
  })
  return [
    read('inbox of a grassroots secretary', '/api/inbox?limit=25', coso1),
    read('an officer’s year', `/api/officers/${places?.officer}/compliance?year=${year}`, coso1),
    read('overview of the city', `/api/units/${places?.city}/compliance?year=${year}`, thanhdoan),
    { name: 'signing in', ours: { client: ours, next: () => login('vanphong1') }, ...often, count: 4 },
  ]
}
