import Link from 'next/link.js'
import type { Sample } from '#server/signs/samples.ts'
import { TableHead } from '../../components/TableHead.tsx'
import { printDay, printInstant } from '../../print.ts'
import type { Words } from '../../words.ts'

type Props = { samples: readonly Sample[]; w: Words }

/** The samples drawn last, each with its officers. */
export function SampleList({ samples, w }: Props) {
  if (samples.length === 0) return <p className="view__empty">{w('signs.sample.none')}</p>
  return (
    <>
      <p className="view__hint">{w('signs.sample.rule')}</p>
      {samples.map((sample, place) => (
        <details key={sample.id} open={place === 0}>
          <summary>
            {w('signs.sample.drawn', {
              number: sample.number,
              unit: sample.unit.name,
              day: printDay(sample.day),
            })}
          </summary>
          <p className="view__hint">
            {w('signs.sample.by', {
              perUnit: sample.perUnit,
              name: sample.drawnBy,
              at: printInstant(sample.drawnAt),
            })}
          </p>
          <div className="view-table">
            <table>
              <TableHead
                labels={[
                  ...(['under', 'officer', 'code'] as const).map((column) => w(`signs.sample.${column}`)),
                  w('signs.sample.open'),
                ]}
              />
              <tbody>
                {sample.officers.map(({ id, name, code, unit, under }) => (
                  <tr key={`${under}${id}`}>
                    <td>{unit}</td>
                    <th scope="row">
                      <Link href={`/admin/collections/officers/${id}`} prefetch={false}>
                        {name}
                      </Link>
                    </th>
                    <td>{code}</td>
                    <td>
                      <Link
                        href={`/admin/collections/activities?where[officer][equals]=${id}`}
                        prefetch={false}
                      >
                        {w('signs.sample.open')}
                      </Link>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </>
  )
}
