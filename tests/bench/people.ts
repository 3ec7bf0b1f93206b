import { type Asked, askJson, type Client } from './client.ts'

const PASSWORD = 'doanvien-2026'
const PEOPLE = ['thanhdoan', 'tckt', 'quan1', 'quan2', 'coso1', 'canbo1'] as const
export type Tokens = { [name in (typeof PEOPLE)[number]]: string }

/** The tokens of the demonstration's people who are needed. */
export async function signIn(ours: Client): Promise<Tokens> {
  const pairs: [string, string][] = []
  for (const name of PEOPLE) {
    const { token } = await askJson<{ token: string }>(ours, login(name))
    pairs.push([name, token])
  }
  return Object.fromEntries(pairs) as Tokens
}

/** The request by which one of them signs in. */
export function login(name: string): Asked {
  return {
    method: 'POST',
    path: '/api/users/login',
    body: { email: `${name}@demo.local`, password: PASSWORD },
  }
}
