import type { AdminViewServerProps } from 'payload'
import { may } from '#core/hierarchy/caller.ts'
import { lastAudits } from '#server/log/auditLog.ts'
import { tellAudit } from '#server/log/tellAudit.ts'
import { TableHead } from '../components/TableHead.tsx'
import { printInstant, printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { VerifyNow } from './log/VerifyNow.tsx'

/** “Nhật ký không sửa được”: whether the decision log verifies, and every look there was over it. */
export async function LogState(view: AdminViewServerProps) {
  const { caller, language, w } = visitOf(view, adminPath('log'))
  if (!may(caller, 'inspect') && !may(caller, 'configure')) {
    return <EmptyFrame title={w('log.title')} view={view} why={w('log.forbidden')} />
  }
  const audits = await lastAudits(view.initPageResult.req.payload)
  const last = audits[0]
  return (
    <Frame title={w('log.title')} view={view}>
      <p className="view__lead">{w('log.intro')}</p>
      {last ? (
        <section
          aria-label={w('log.state')}
          className={`log-state log-state--${last.sound ? 'sound' : 'broken'}`}
        >
          <p className="log-state__word">{w(last.sound ? 'log.sound' : 'log.unsound')}</p>
          <p>{w('log.lastAt', { at: printInstant(last.finishedAt) })}</p>
          <ul>
            {tellAudit(last, language)
              .slice(0, -1)
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </section>
      ) : (
        <p className="view__empty">{w('log.never')}</p>
      )}
      <VerifyNow />
      {audits.length > 1 && (
        <section aria-label={w('log.history')} className="view-table">
          <table>
            <caption>{w('log.history')}</caption>
            <TableHead
              labels={(['at', 'rows', 'chains', 'heads', 'state'] as const).map((column) =>
                w(`log.columns.${column}`),
              )}
            />
            <tbody>
              {audits.map(({ finishedAt, chains, heads, sound }) => (
                <tr key={finishedAt}>
                  <th scope="row">{printInstant(finishedAt)}</th>
                  <td>{printNumber(chains.rows, language)}</td>
                  <td>{printNumber(chains.chains, language)}</td>
                  <td>{printNumber(heads.heads, language)}</td>
                  <td>{w(sound ? 'log.columns.sound' : 'log.columns.broken')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Frame>
  )
}
