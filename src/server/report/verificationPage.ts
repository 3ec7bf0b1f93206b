import { env } from '#env'
import { type Language, t } from '#i18n/translate.ts'
import { escapeHtml } from '../mail/composeMail.ts'
import type { VerifiedReport } from './verifyReport.ts'

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;margin:0;background:#f4f6fa;color:#1b2430}
main{max-width:40rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border:1px solid #cfd7e3;border-radius:.5rem}
h1{font-size:1.4rem;margin:0 0 1rem}dt{color:#4a5668}dd{margin:0 0 .75rem;font-weight:600;overflow-wrap:anywhere}
.valid{color:#0b6b32}.superseded,.demo{color:#8a4b00}code{font-size:.95rem}`

/** The page for people who hold a printed report: whether it is the valid one; null for an unknown code. */
export function verificationPage(report: VerifiedReport | null, language: Language): string {
  const heading = t(language, 'report.verify.heading')
  const content = report === null ? `<p>${t(language, 'report.verify.unknown')}</p>` : facts(report, language)
  const demo = env.demo ? `<p class="demo">${t(language, 'report.verify.demo')}</p>` : ''
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${heading}</title><style>${STYLE}</style></head>
<body><main><h1>${heading}</h1>${content}${demo}</main></body></html>
`
}

function facts(report: VerifiedReport, language: Language): string {
  const revision =
    report.revision === 1
      ? t(language, 'report.verify.first')
      : t(language, 'report.verify.supplement', { count: report.revision - 1 })
  const rows = [
    [t(language, 'report.verify.unit'), escapeHtml(report.unit)],
    [t(language, 'report.verify.year'), String(report.year)],
    [t(language, 'report.verify.revision'), escapeHtml(revision)],
    [
      t(language, 'report.verify.status'),
      `<span class="${report.status}">${t(language, `report.verify.${report.status}`)}</span>`,
    ],
    [t(language, 'report.verify.digest'), `<code>${escapeHtml(report.digest)}</code>`],
  ]
  const list = rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')
  return `<dl>${list}</dl><p>${t(language, 'report.verify.hint')}</p>`
}
