import type { UIFieldServerProps } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { callerOf, mayAt } from '#core/hierarchy/caller.ts'
import { daysLeft } from '#core/report/deadline.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import { now } from '#server/clock.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { printDay, printInstant } from '../print.ts'
import { idOf } from '../titleOf.ts'
import { wordsOf } from '../words.ts'
import { CompileAgain } from './CompileAgain.tsx'
import { IssuedDocument } from './later.tsx'
import { AcceptedSince } from './report/AcceptedSince.tsx'

type Row = {
  unit?: unknown
  year?: number
  state?: string
  submittedAt?: string | null
  onTime?: boolean | null
  verificationCode?: string | null
  figures?: ReportFacts | null
  issuedNumber?: string | null
  issuedOn?: Day | null
  issuedBy?: string | null
  issuedScan?: unknown
}

const WRITERS = ['compileReports', 'signReports', 'reportCommunications'] as const

const FILES = [
  { format: 'pdf', word: 'report.downloadPdf' },
  { format: 'docx', word: 'report.downloadDocx' },
  { format: 'xlsx', word: 'report.download' },
] as const

/** Above a report's figures: the deadline, its files, its verification, and compiling it anew while it is a draft. */
export async function ReportHead(props: UIFieldServerProps) {
  const { data, id, i18n, permissions, operation } = props
  const w = wordsOf(i18n.language)
  const { unit, year, state, submittedAt, onTime, verificationCode, figures } = (data ?? {}) as Row
  const draft = state !== 'pending' && state !== 'approved'
  // The city's own reports have no last day.
  const dated = !figures?.rolledUp && !figures?.communications
  const left = figures ? daysLeft(now().getTime(), figures.lastDay) : null
  const allowed =
    typeof permissions === 'object' ? (permissions as Record<string, unknown>)[operation] : permissions
  return (
    <div className="report-head">
      {draft && figures && dated && left !== null && (
        <p className={left < 0 ? 'form-hint form-hint--wrong' : 'form-hint'}>
          {left < 0
            ? w('report.lateBy', { day: printDay(figures.lastDay), count: -left })
            : w('report.left', { day: printDay(figures.lastDay), count: left })}
        </p>
      )}
      {draft && <AcceptedSince {...props} />}
      {submittedAt && dated && (
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
        {draft && allowed !== false && (
          <CompileAgain
            kind={figures?.communications ? 'communications' : 'annual'}
            unit={idOf(unit)}
            year={Number(year)}
          />
        )}
        {verificationCode && <a href={`/verify/${verificationCode}`}>{w('report.verify')}</a>}
      </p>
      {!draft && <Issue {...props} />}
    </div>
  )
}

/** Under which number and on which day the report was issued on paper, and the form to record it for those who may. */
async function Issue({ data, id, i18n, req, user }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  const { unit, issuedNumber, issuedOn, issuedBy, issuedScan } = (data ?? {}) as Row
  const scan = idOf(issuedScan)
  const caller = callerOf(user)
  const place = await placeOfUnit(req, idOf(unit))
  const line = place === null ? [] : lineOf(place)
  const may = caller !== null && WRITERS.some((one) => mayAt(caller, one, line))
  return (
    <>
      {issuedNumber && issuedOn && (
        <p className="form-hint">
          {w('report.issued', { number: issuedNumber, day: printDay(issuedOn) })}
          {issuedBy && ` ${w('report.issuedSigned', { name: issuedBy })}`}
          {scan && (
            <>
              {' '}
              <a href={`/admin/collections/evidence/${scan}`}>{w('report.issuedScanLink')}</a>
            </>
          )}
        </p>
      )}
      {may && (
        <IssuedDocument
          issued={{ number: issuedNumber ?? '', on: issuedOn ?? '', by: issuedBy ?? '', scan }}
          report={String(id)}
        />
      )}
    </>
  )
}
