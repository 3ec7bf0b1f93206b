import type { Payload } from 'payload'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { mailPreviews } from '#server/mail/mailPreviews.ts'
import type { Words } from '../words.ts'

type Props = {
  payload: Payload
  /** Whose words are shown; of the plan in force when left out. */
  plan?: PlanDefinition
  hint: string
  w: Words
}

/** The messages as a plan words them, each to be opened. */
export async function MailPreviews({ payload, plan, hint, w }: Props) {
  const previews = await mailPreviews(payload, plan)
  return (
    <section aria-label={w('reporting.mails')}>
      <h2>{w('reporting.mails')}</h2>
      <p className="view__hint">{hint}</p>
      {previews.map(({ kind, subject, text }) => (
        <details key={kind}>
          <summary className="mail-preview__title">
            {w(`planEditor.fields.mails_${kind}`)}: <strong>{subject}</strong>
          </summary>
          <pre className="mail-preview">{text}</pre>
        </details>
      ))}
    </section>
  )
}
