import type { Payload } from 'payload'
import { env } from '#env'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

const PER_ACCOUNT_ANYWHERE = 3

/** 429 for an account tried too often from one address or from anywhere, and for an address that tries too much. */
export async function refuseAfterFailures(payload: Payload, account: string, address: string): Promise<void> {
  const since = sql`now() - make_interval(secs => ${env.LOGIN_WINDOW_SECONDS})`
  const [row] = await query<{ here: number; anywhere: number; address: number; seconds: number }>(
    payload,
    sql`select count(*) filter (where account = ${account} and address = ${address})::int as here,
        count(*) filter (where account = ${account})::int as anywhere,
        count(*) filter (where address = ${address})::int as address,
        ceil(${env.LOGIN_WINDOW_SECONDS} - extract(epoch from now() - coalesce(min(at), now())))::int as seconds
      from app.login_failures where at > ${since} and (account = ${account} or address = ${address})`,
  )
  if (!row) return
  const blocked =
    row.here >= env.LOGIN_FAILURES_PER_ACCOUNT ||
    row.anywhere >= env.LOGIN_FAILURES_PER_ACCOUNT * PER_ACCOUNT_ANYWHERE ||
    row.address >= env.LOGIN_FAILURES_PER_ADDRESS
  if (blocked) throw refuse({ code: 'too-many-failed-logins', data: { seconds: Math.max(1, row.seconds) } })
}

/** Remembers a wrong guess; those that no longer count are forgotten with it. */
export async function noteFailure(payload: Payload, account: string, address: string): Promise<void> {
  await query(
    payload,
    sql`with old as (delete from app.login_failures where at < now() - make_interval(secs => ${env.LOGIN_WINDOW_SECONDS}))
      insert into app.login_failures (account, address) values (${account}, ${address})`,
  )
}

export async function forgetFailures(payload: Payload, account: string, address: string): Promise<void> {
  await query(
    payload,
    sql`delete from app.login_failures where account = ${account} and address = ${address}`,
  )
}
