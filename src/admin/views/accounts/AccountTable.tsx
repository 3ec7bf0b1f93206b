import Link from 'next/link.js'
import type { AccountPerson } from '#server/accounts/people.ts'
import { AccountStanding, AccountTools } from '../../components/account/AccountStanding.tsx'
import { TableHead } from '../../components/TableHead.tsx'
import type { Words } from '../../words.ts'

/** Officers with their accounts, by unit, office and given name. */
export function AccountTable({ people, w }: { people: readonly AccountPerson[]; w: Words }) {
  return (
    <div className="view-table">
      <table className="stack-table">
        <TableHead
          labels={(['name', 'office', 'unitColumn', 'account', 'act'] as const).map((column) =>
            w(`accounts.${column}`),
          )}
        />
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link href={`/admin/collections/officers/${person.id}`} prefetch={false}>
                  {person.name}
                </Link>{' '}
                <span className="muted">{person.code}</span>
              </th>
              <td data-label={w('accounts.office')}>{person.office}</td>
              <td data-label={w('accounts.unitColumn')}>{person.unit}</td>
              <td data-label={w('accounts.account')}>
                <AccountStanding person={person} w={w} />
              </td>
              <td>
                <AccountTools person={person} w={w} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
