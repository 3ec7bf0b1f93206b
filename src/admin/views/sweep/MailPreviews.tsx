import Link from 'next/link.js'
import type { Payload } from 'payload'
import { mailPreviews } from '#server/report/mailPreviews.ts'
import type { Words } from '../../words.ts'

/** The messages about reports as they are worded now, each to be opened. */
export async function MailPreviews({ payload, edit, w }: { payload: Payload; edit: boolean; w: Words }) {
  const previews = await mailPreviews(payload)
  return (
    <section aria-label={w('reporting.mails')}>
      <h2>{w('reporting.mails')}</h2>
      <p className="view__hint">{w('reporting.mailsHint')}</p>
      {previews.map(({ kind, subject, text }) => (
        <details key={kind}>
          <summary className="mail-preview__title">
            {w(`reporting.mail.${kind}`)}: <strong>{subject}</strong>
          </summary>
          <pre className="mail-preview">{text}</pre>
        </details>
      ))}
      {edit && (
        <p>
          <Link href="/admin/collections/plans" prefetch={false}>
            {w('reporting.mailsEdit')}
          </Link>
        </p>
      )}
    </section>
  )
}
