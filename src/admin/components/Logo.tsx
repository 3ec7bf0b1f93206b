import type { Payload } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { wordsOf } from '../words.ts'
import { Mark } from './Mark.tsx'

/** Name and mark on the pages before signing in, with what the plan in force carries out. */
export async function Logo({ i18n, payload }: { i18n: { language: string }; payload: Payload }) {
  const w = wordsOf(i18n.language)
  const { programme } = (await loadPlan(payload)).report
  return (
    <div className="brand">
      <Mark size={44} />
      <div>
        <p className="brand__name">{w('shell.product')}</p>
        <p className="brand__line">{programme ? w('shell.taglineOf', { programme }) : w('shell.tagline')}</p>
      </div>
    </div>
  )
}
