import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { query } from '#server/sql/db.ts'
import type { Instance } from '#tests/support/instance.ts'

export type Account = { id: string; email: string; username: string; password: string }

/** An account that can sign in; tied to an officer when one is given (his old account is left without one). */
export async function makeAccount(instance: Instance, officer?: string): Promise<Account> {
  const name = randomUUID()
  const password = 'mat-khau-rat-dai'
  const email = `${name}@test.local`
  const { id } = await instance.payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { email, username: name, password } as never,
  })
  if (officer) {
    await query(
      instance.payload,
      sql`update officers set user_id = ${String(id)}::uuid where id = ${officer}::uuid`,
    )
  }
  return { id: String(id), email, username: name, password }
}

/** Signs in; the token, or an error with what was answered. */
export async function signIn(
  instance: Instance,
  account: { email?: string; username?: string; password: string },
): Promise<string> {
  const { email, username, password } = account
  const body = email === undefined ? { username, password } : { email, password }
  const answer = await instance.send('POST', '/users/login', { body })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return String(answer.body.token)
}

/** Whether a token is somebody's at this moment. */
export async function isAlive(instance: Instance, token: string): Promise<boolean> {
  return (await instance.send('GET', '/users/me', { token })).body.user !== null
}
