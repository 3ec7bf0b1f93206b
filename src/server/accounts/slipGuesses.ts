import type { Payload } from 'payload'
import { env } from '#env'
import { noteFailure } from '../gateway/failures.ts'
import { query, sql } from '../sql/db.ts'
import { noteWrongCode } from './slips.ts'

/** Under this name wrong codes stand among the failed logins. */
const ACCOUNT = '#kich-hoat'
/** People behind one address may type wrongly side by side. */
const PER_ADDRESS = 3

/** Wrong codes from one address: how long it must wait, and one more. */
export function guessing(payload: Payload, address: string) {
  return {
    refusedFor: async (): Promise<number> => {
      const since = sql`now() - make_interval(secs => ${env.LOGIN_WINDOW_SECONDS})`
      const [row] = await query<{ count: number; seconds: number }>(
        payload,
        sql`select count(*)::int as count,
            ceil(${env.LOGIN_WINDOW_SECONDS} - extract(epoch from now() - coalesce(min(at), now())))::int as seconds
          from app.login_failures where account = ${ACCOUNT} and address = ${address} and at > ${since}`,
      )
      const blocked = (row?.count ?? 0) >= env.LOGIN_FAILURES_PER_ACCOUNT * PER_ADDRESS
      return blocked ? Math.max(1, row?.seconds ?? 1) : 0
    },
    note: async (code: string): Promise<void> => {
      await noteWrongCode(payload, code)
      await noteFailure(payload, ACCOUNT, address)
    },
  }
}
