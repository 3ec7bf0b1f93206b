import type { UIFieldServerProps } from 'payload'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { idOf } from '../../titleOf.ts'
import { wordsOf } from '../../words.ts'
import { SensitiveNotice } from '../SensitiveNotice.tsx'
import { AttachMinutes } from './AttachMinutes.tsx'
import { RollCall } from './RollCall.tsx'

/** At the top of a session: who sees it, the roll call while it is open, its signed minutes once it is closed. */
export function SessionGuide({ data, i18n, id, user }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  const caller = callerOf(user)
  const units = caller ? postsWith(caller, 'keepRegisters').map(({ unit }) => unit) : []
  const keeps = id === undefined ? units.length > 0 : units.includes(idOf(data?.unit))
  const closed = Boolean(data?.closedAt)
  return (
    <>
      <aside className="form-guide">
        <SensitiveNotice language={i18n.language} />
        <p>{w(closed ? 'session.closedNow' : 'session.carried')}</p>
        {closed && keeps && <AttachMinutes session={String(id)} />}
      </aside>
      {!closed && keeps && <RollCall />}
    </>
  )
}
