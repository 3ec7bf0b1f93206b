'use client'
import { printInstant } from '../../print.ts'
import { useWords } from '../useWords.ts'
import type { HistoryRow } from './useApproval.ts'

type Props = {
  rows: HistoryRow[]
  actions: Record<string, string>
  nameOf: (path: string) => string
  open: boolean
}

/** What happened to a record, oldest first, each step with who, as what, and what he wrote. */
export function History({ rows, actions, nameOf, open }: Props) {
  const { w } = useWords()
  if (rows.length === 0) return null
  return (
    <details className="approval__history" open={open}>
      <summary>{w('approval.history', { count: rows.length })}</summary>
      <ol className="timeline">
        {rows.map((row) => (
          <li
            className={`timeline__row timeline__row--${row.action}`}
            key={`${row.at} ${row.action} ${row.step}`}
          >
            <p>
              <strong>
                {actions[row.action] ?? w(row.action === 'settle' ? 'approval.settled' : 'approval.pass')}
              </strong>{' '}
              <span className="timeline__who">{whoOf(row, w)}</span>{' '}
              <time dateTime={row.at}>{printInstant(row.at)}</time>
            </p>
            {row.comment && <p className="timeline__comment">{row.comment}</p>}
            <RemarkList nameOf={nameOf} remarks={row.remarks} />
            <Brought row={row} />
            {row.paper && (
              <p>
                <a href={`/admin/collections/evidence/${row.paper}`}>{w('approval.paper')}</a>
              </p>
            )}
            {row.changed.length > 0 && row.action === 'submit' && (
              <p className="timeline__changed">
                {w('approval.changed', { what: [...new Set(row.changed.map(nameOf))].join('; ') })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What came with a decision: what was filled in, the answers, where it went. */
function Brought({ row: { filled, checklist, to, assigned } }: { row: HistoryRow }) {
  const { w } = useWords()
  const lines = [
    ...(to === null ? [] : [w('approval.toStep', { step: to })]),
    ...(assigned === null ? [] : [w('approval.givenTo', { name: assigned })]),
    ...filled.map(({ label, text }) => `${label}: ${text ?? w('approval.nothing')}`),
    ...checklist.map(({ label, met }) => `${label}: ${w(met ? 'approval.yes' : 'approval.no')}`),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="approval__remark-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

export function RemarkList({
  remarks,
  nameOf,
}: Pick<HistoryRow, 'remarks'> & { nameOf: (path: string) => string }) {
  if (remarks.length === 0) return null
  return (
    <ul className="approval__remark-list">
      {remarks.map((remark) => (
        <li key={`${remark.path} ${remark.text}`}>
          <a href={`#field-${remark.path.replace(/\./g, '__')}`}>{nameOf(remark.path)}</a>: {remark.text}
        </li>
      ))}
    </ul>
  )
}

function whoOf(row: Pick<HistoryRow, 'by' | 'onBehalfOf'>, w: ReturnType<typeof useWords>['w']): string {
  if (!row.by) return w('approval.bySystem')
  const { name, officeName, unitName } = row.by
  const person = officeName ? w('approval.by', { name, office: officeName, unit: unitName }) : name
  return row.onBehalfOf ? `${person}, ${w('approval.onBehalf', { name: row.onBehalfOf.name })}` : person
}
