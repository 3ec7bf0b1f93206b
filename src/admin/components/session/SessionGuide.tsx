import type { UIFieldServerProps } from 'payload'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { idOf } from '../../titleOf.ts'
import { SessionTools } from '../later.tsx'
import { SensitiveNotice } from '../SensitiveNotice.tsx'

/** At the top of a session: who sees it, and for those who write it down what is to be done now. */
export function SessionGuide({ data, i18n, id, user }: UIFieldServerProps) {
  const caller = callerOf(user)
  const units = caller ? postsWith(caller, 'keepRegisters').map(({ unit }) => unit) : []
  const keeps = id === undefined ? units.length > 0 : units.includes(idOf(data?.unit))
  return (
    <>
      <aside className="form-guide">
        <SensitiveNotice language={i18n.language} />
      </aside>
      <SessionTools keeps={keeps} />
    </>
  )
}
