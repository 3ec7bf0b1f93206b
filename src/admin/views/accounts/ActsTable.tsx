import type { ToldAct } from '#server/accounts/acts.ts'
import { TableHead } from '../../components/TableHead.tsx'
import { printInstant } from '../../print.ts'
import type { Words } from '../../words.ts'

/** What was done to accounts, the newest first. */
export function ActsTable({ acts, w }: { acts: readonly ToldAct[]; w: Words }) {
  if (acts.length === 0) return <p className="view__empty">{w('accounts.logNone')}</p>
  return (
    <div className="view-table">
      <table className="stack-table">
        <TableHead
          labels={(['logAt', 'logWhat', 'logWhom', 'unitColumn', 'logBy', 'logFrom'] as const).map((column) =>
            w(`accounts.${column}`),
          )}
        />
        <tbody>
          {acts.map(({ id, at, kind, name, unitName, byName, address }) => (
            <tr key={id}>
              <td data-label={w('accounts.logAt')}>{printInstant(at)}</td>
              <th scope="row">{w(`accounts.logKind.${kind}`)}</th>
              <td data-label={w('accounts.logWhom')}>{name}</td>
              <td data-label={w('accounts.unitColumn')}>{unitName}</td>
              <td data-label={w('accounts.logBy')}>{byName}</td>
              <td data-label={w('accounts.logFrom')}>{address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
