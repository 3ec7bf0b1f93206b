import type { UIFieldServerProps } from 'payload'
import { hasPart } from '#core/form/form.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { languageOfPanel } from '../language.ts'
import { wordsOf } from '../words.ts'

/** What one commits to, in the plan's own words; the tick below takes all of them. */
export async function CommitmentWords({ i18n, payload, req }: UIFieldServerProps) {
  const language = languageOfPanel(i18n.language)
  const plan = await loadPlan(payload, req)
  const { commitments } = plan
  if (commitments.length === 0 || !hasPart(plan, 'pledge', 'commitments')) return null
  return (
    <div className="field-type commitments">
      <p>{wordsOf(language)('pledge.commitments')}</p>
      <ol>
        {commitments.map(({ key, label }) => (
          <li key={key}>{label[language]}</li>
        ))}
      </ol>
    </div>
  )
}
