import type { UIFieldServerProps } from 'payload'
import type { ReportFacts } from '#core/report/facts.ts'
import { acceptedSince } from '#core/report/rollUp.ts'
import { acceptedReportIds } from '#server/report/acceptedReports.ts'
import { idOf } from '../../titleOf.ts'
import { wordsOf } from '../../words.ts'

const SHOWN = 5

/** On the draft of a report compiled from others: whose reports were accepted since, so that it is compiled anew. */
export async function AcceptedSince({ data, i18n, req }: UIFieldServerProps) {
  const { figures, unit, year } = (data ?? {}) as {
    figures?: ReportFacts | null
    unit?: unknown
    year?: number
  }
  const root = idOf(unit)
  if (!figures?.rolledUp || root === '') return null
  const names = acceptedSince(
    figures,
    await acceptedReportIds(req.payload, { root, year: Number(year) }, req),
  )
  if (names.length === 0) return null
  const w = wordsOf(i18n.language)
  const shown = names.slice(0, SHOWN).join(', ')
  const more = names.length > SHOWN ? '…' : ''
  return (
    <p className="form-hint form-hint--wrong">
      {w('reporting.acceptedSince', { count: names.length, names: `${shown}${more}` })}
    </p>
  )
}
