import type { JSONFieldServerComponent } from 'payload'
import { compileReport } from '#core/report/compileReport.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import { en, vi } from '#i18n/report.ts'
import { loadReport } from '#server/report/loadReport.ts'
import { languageOfPanel } from '../language.ts'
import { wordsOf } from '../words.ts'
import { ReportTable } from './ReportTable.tsx'

/** The figures of a report as the tables its file prints. */
export const ReportFigures: JSONFieldServerComponent = async ({ data, i18n, id, payload, req }) => {
  const language = languageOfPanel(i18n.language)
  const w = wordsOf(language)
  const facts = data?.figures as ReportFacts | null | undefined
  if (facts?.version !== 1) return <p className="form-hint">{w('report.noFigures')}</p>
  const submittedAt = data?.submittedAt ? Date.parse(String(data.submittedAt)) : null
  const head = {
    revision: Number(data?.revision ?? 1),
    reason: null,
    narrative: null,
    manualFigures:
      id === undefined ? [] : ((await loadReport(payload, String(id), req))?.manualFigures ?? []),
    submittedAt,
    firstSubmittedAt: submittedAt,
    verification: null,
  }
  const { tables, asOfLine } = compileReport(facts, head, (language === 'vi' ? vi : en).words)
  return (
    <section aria-label={w('report.figures')} className="field-type report-figures" id="field-figures">
      <p className="report-figures__as-of">{asOfLine}</p>
      {tables.map((table) => (
        <ReportTable key={table.key} language={language} table={table} />
      ))}
    </section>
  )
}
