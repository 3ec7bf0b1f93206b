import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { may } from '#core/hierarchy/caller.ts'
import { type ListedAct, sweepState } from '#server/report/sweepState.ts'
import { MailPreviews } from '../components/MailPreviews.tsx'
import { TableHead } from '../components/TableHead.tsx'
import { printDay, printInstant, printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import type { Words } from '../words.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { DoNow } from './sweep/DoNow.tsx'
import { RetryAct } from './sweep/RetryAct.tsx'

/** What comes next and what was done last is what one looks for; a year's acts are hundreds. */
const SHOWN = 25

/** “Việc hệ thống tự làm”: what was done by itself about reports, what comes next, what failed, and how the mail stands. */
export async function Sweep(view: AdminViewServerProps) {
  const { caller, language, w } = visitOf(view, adminPath('sweep'))
  if (!may(caller, 'inspect') && !may(caller, 'configure')) {
    return <EmptyFrame title={w('sweep.title')} view={view} why={w('log.forbidden')} />
  }
  const { req } = view.initPageResult
  const { done, doneTotal, failed, due, coming, comingTotal, mails } = await sweepState(req.payload, req)
  const count = (value: number) => printNumber(value, language)
  const next = coming.slice(0, SHOWN)
  const last = done.slice(0, SHOWN)
  return (
    <Frame title={w('sweep.title')} view={view}>
      <p className="view__lead">{w('sweep.intro')}</p>
      {failed.length > 0 && (
        <Acts
          rows={failed.map((act) => [
            wordOf(act, w),
            printInstant(act.at),
            `${act.error} (${w('sweep.attempts', { count: act.attempts })})`,
            <RetryAct act={wordOf(act, w)} actKey={act.key} key={act.key} />,
          ])}
          columns={[w('sweep.act'), w('sweep.lastTry'), w('sweep.reason'), w('sweep.retry')]}
          title={w('sweep.failed')}
        />
      )}
      <DoNow again={failed.length > 0} waiting={due.length} />
      <Acts
        columns={[w('sweep.act'), w('sweep.since')]}
        empty={w('sweep.nothingComing')}
        more={comingTotal - next.length}
        rows={[...due, ...next].map((act) => [wordOf(act, w), printDay(act.since)])}
        title={w('sweep.coming')}
        w={w}
      />
      <Acts
        columns={[w('sweep.act'), w('sweep.at')]}
        empty={w('sweep.nothingDone')}
        more={doneTotal - last.length}
        rows={last.map((act) => [wordOf(act, w), printInstant(act.at)])}
        title={w('sweep.done')}
        w={w}
      />
      <section aria-label={w('sweep.mails')}>
        <h2>{w('sweep.mails')}</h2>
        <p>
          {w('sweep.mailCounts', {
            queued: count(mails.queued),
            sent: count(mails.sent),
            failed: count(mails.failed),
            withheld: count(mails.withheld),
          })}
          {mails.oldestQueuedAt && ` ${w('sweep.oldest', { at: printInstant(mails.oldestQueuedAt) })}`}
        </p>
        {may(caller, 'configure') && (
          <Link href="/admin/collections/mails?where[or][0][and][0][state][equals]=failed" prefetch={false}>
            {w('sweep.openFailed')}
          </Link>
        )}
      </section>
      <MailPreviews hint={w('reporting.mailsHint')} payload={req.payload} w={w} />
      {may(caller, 'configure') && (
        <p>
          <Link href="/admin/collections/plans" prefetch={false}>
            {w('reporting.mailsEdit')}
          </Link>
        </p>
      )}
    </Frame>
  )
}

function wordOf({ kind, days, unit, year }: ListedAct, w: Words): string {
  if (kind === 'compile') return w('sweep.compile', { unit, year })
  if (days === null) return `${kind} ${unit}`
  return w(days < 0 ? 'sweep.remindLate' : 'sweep.remind', { unit, year, days })
}

type ActsProps = {
  title: string
  columns: string[]
  rows: ReactNode[][]
  empty?: string
  more?: number
  w?: Words
}

function Acts({ title, columns, rows, empty, more = 0, w }: ActsProps) {
  return (
    <section aria-label={title} className="view-table">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="view__empty">{empty}</p>
      ) : (
        <table>
          <TableHead labels={columns} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.filter((cell) => typeof cell === 'string').join()}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[index]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && w && <p className="view__hint">{w('sweep.more', { count: more })}</p>}
    </section>
  )
}
