import type { UIFieldServerProps } from 'payload'
import { today } from '#server/clock.ts'
import { wordsOf } from '../words.ts'
import { ForceBadge } from './ForceBadge.tsx'

/** At the top of a model: whether it is in force, and what it has to state (R06, R19). */
export function ModelGuide({ data, i18n }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  const locked = data?.state === 'pending' || data?.state === 'approved'
  if (locked) return <ForceBadge model={data ?? {}} today={today()} w={w} />
  return (
    <aside className="form-guide">
      <p>{w('model.parts')}</p>
    </aside>
  )
}
