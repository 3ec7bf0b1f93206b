import type { UIFieldServerProps } from 'payload'
import { daysLeft } from '#core/report/deadline.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import { now } from '#server/clock.ts'
import { printDay, printInstant } from '../print.ts'
import { idOf } from '../titleOf.ts'
import { wordsOf } from '../words.ts'
import { CompileAgain } from './CompileAgain.tsx'

type Row = {
  unit?: unknown
  year?: number
  state?: string
  submittedAt?: string | null
  onTime?: boolean | null
  verificationCode?: string | null
  figures?: ReportFacts | null
}

const FILES = [
  { format: 'pdf', word: 'report.downloadPdf' },
  { format: 'docx', word: 'report.downloadDocx' },
  { format: 'xlsx', word: 'report.download' },
] as const

/** Above a report's figures: the deadline, its files, its verification, and compiling it anew while it is a draft. */
export function ReportHead({ data, id, i18n, permissions, operation }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  const { unit, year, state, submittedAt, onTime, verificationCode, figures } = (data ?? {}) as Row
  const draft = state !== 'pending' && state !== 'approved'
  const left = figures ? daysLeft(now().getTime(), figures.lastDay) : null
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <div className="report-head">
      {draft && figures && left !== null && (
        <p className={left < 0 ? 'form-hint form-hint--wrong' : 'form-hint'}>
          {left < 0
            ? w('report.lateBy', { day: printDay(figures.lastDay), count: -left })
            : w('report.left', { day: printDay(figures.lastDay), count: left })}
        </p>
      )}
      {submittedAt && (
        <p className="form-hint">
          {w(onTime ? 'report.sentInTime' : 'report.sentLate', { at: printInstant(submittedAt) })}
        </p>
      )}
      <p className="report-head__links">
        {figures &&
          FILES.map(({ format, word }) => (
            <a
              className="btn btn--style-secondary btn--size-medium"
              download
              href={`/api/reports/${id}/file?format=${format}`}
              key={format}
            >
              {w(word)}
            </a>
          ))}
        {draft && allowed !== false && <CompileAgain unit={idOf(unit)} year={Number(year)} />}
        {verificationCode && <a href={`/verify/${verificationCode}`}>{w('report.verify')}</a>}
      </p>
    </div>
  )
}
