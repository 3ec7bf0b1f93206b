import type { AdminViewServerProps } from 'payload'
import { may } from '#core/hierarchy/caller.ts'
import { ExplainForm } from '../components/later.tsx'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'

/** “Vì sao”: why a person can or cannot see or decide a record, answered by the rules themselves. */
export function Explain(view: AdminViewServerProps) {
  const { caller, w, asked } = visitOf(view, adminPath('explain'))
  const allowed = may(caller, 'configure') || may(caller, 'inspect')
  return (
    <Frame title={w('explain.title')} view={view}>
      <p className="view__lead">{w(allowed ? 'explain.intro' : 'explain.forbidden')}</p>
      {allowed && <ExplainForm record={asked('record') ?? ''} />}
    </Frame>
  )
}
