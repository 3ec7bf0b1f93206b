import { writeDay } from '#core/calendar/writeDay.ts'
import { type Language, t } from '#i18n/translate.ts'
import { escapeHtml } from '../mail/composeMail.ts'
import { publicPage } from '../page/publicPage.ts'
import type { VerifiedReport } from './verifyReport.ts'

/** The page for people who hold a printed report: whether it is the valid one; null for an unknown code. */
export function verificationPage(report: VerifiedReport | null, language: Language): Response {
  const body = report === null ? `<p>${t(language, 'report.verify.unknown')}</p>` : facts(report, language)
  const title = t(language, 'report.verify.heading')
  return publicPage({ title, body, language, status: report === null ? 404 : 200 })
}

function facts(report: VerifiedReport, language: Language): string {
  const revision =
    report.revision === 1
      ? t(language, 'report.verify.first')
      : t(language, 'report.verify.supplement', { count: report.revision - 1 })
  const rows = [
    [t(language, 'report.verify.unit'), escapeHtml(report.unit)],
    [t(language, 'report.verify.year'), String(report.year)],
    ...(report.kind === 'communications'
      ? [[t(language, 'report.verify.kind'), t(language, 'report.verify.communications')]]
      : []),
    [t(language, 'report.verify.revision'), escapeHtml(revision)],
    [
      t(language, 'report.verify.status'),
      `<span class="${report.status}">${t(language, `report.verify.${report.status}`)}</span>`,
    ],
    ...(report.issued
      ? [
          [
            t(language, 'report.verify.issued'),
            escapeHtml(`${report.issued.number}, ${writeDay(report.issued.on)}`),
          ],
        ]
      : []),
    [t(language, 'report.verify.digest'), `<code>${escapeHtml(report.digest)}</code>`],
  ]
  const list = rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')
  return `<dl>${list}</dl><p>${t(language, 'report.verify.hint')}</p>`
}
