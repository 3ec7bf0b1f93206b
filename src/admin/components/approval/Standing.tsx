'use client'
import { localOf, printDayOf } from '../../print.ts'
import { useAppNow } from '../ClockProvider.tsx'
import { StateBadge } from '../StateBadge.tsx'
import { useWords } from '../useWords.ts'
import { RemarkList } from './History.tsx'
import type { Description } from './useApproval.ts'

type Props = { description: Description; me: string | null; nameOf: (path: string) => string }

/** Where a record stands: its state, its step and due day, who decides and why, what it was returned for. */
export function Standing({ description, me, nameOf }: Props) {
  const { w } = useWords()
  const { state, dueAt, approvers, words } = description
  const pending = state === 'pending'
  const mine = pending && approvers.some((person) => person.officer !== null && person.officer === me)
  return (
    <div className="approval__standing">
      <p className="approval__line">
        <StateBadge label={words.state} state={state} />
        {pending && words.step && <span>{w('approval.step', { step: words.step })}</span>}
        {pending && dueAt && <Due at={dueAt} />}
      </p>
      {mine && <p className="approval__mine">{w('approval.yourTurn')}</p>}
      <Returned description={description} nameOf={nameOf} />
      {approvers.length > 0 && (
        <div className="approval__deciders">
          <span>{w(pending ? 'approval.deciders' : 'approval.decidersNext')}</span>
          <ul>
            {approvers.map((person) => (
              <li key={person.officer}>
                <strong>{person.name}</strong> – {person.reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {words.waiting && <p role="alert">{words.waiting}</p>}
    </div>
  )
}

function Due({ at }: { at: string }) {
  const { w } = useWords()
  const late = daysLate(at, useAppNow())
  return (
    <span className={late > 0 ? 'approval__due approval__due--late' : 'approval__due'}>
      {w('approval.due', { day: printDayOf(at) })}
      {late > 0 && `, ${w('approval.late', { count: String(late).padStart(2, '0') })}`}
    </span>
  )
}

/** Why it came back: the last return with its remarks, where the officer looks first. */
function Returned({ description, nameOf }: Omit<Props, 'me'>) {
  const { w } = useWords()
  if (description.state !== 'returned') return null
  const last = description.history.findLast((row) => row.action === 'return' || row.action === 'reopen')
  if (!last) return null
  return (
    <div className="approval__returned" role="note">
      <p>
        {w('approval.returnedBy', {
          name: last.by?.name ?? w('approval.bySystem'),
          day: printDayOf(last.at),
        })}
        {last.comment && ': '}
        {last.comment && <strong>{last.comment}</strong>}
      </p>
      <RemarkList nameOf={nameOf} remarks={last.remarks} />
    </div>
  )
}

/** Whole days on Vietnam's calendar since the due day; 0 while it has not passed. */
export function daysLate(dueAt: string, now: number): number {
  const dayNumber = (at: string | number) => Math.floor(localOf(at).getTime() / 86_400_000)
  return now <= Date.parse(dueAt) ? 0 : Math.max(1, dayNumber(now) - dayNumber(dueAt))
}
