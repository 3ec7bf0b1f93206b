import Link from 'next/link.js'
import { may } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { overdueRemedies } from '#server/registers/overdueRemedies.ts'
import { printDay, printNumber } from '../print.ts'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

const SHOWN = 3

/** For those who inspect and those who were inspected: what should have been put right by now. */
export async function RemediesCard({ payload, caller, language, w }: Given) {
  if (!may(caller, 'inspect') && !may(caller, 'keepRegisters')) return null
  const { docs, total } = await overdueRemedies(payload, { caller, today: today(), limit: SHOWN })
  if (total === 0) return null
  return (
    <Card
      link={{ href: '/admin/collections/inspections', label: w('registers.openInspections') }}
      title={w('registers.remedies')}
    >
      <p className="home-card__number">{printNumber(total, language)}</p>
      <ul className="home-card__list">
        {docs.map(({ inspection, unitName, remedy, due }) => (
          <li key={`${inspection} ${due} ${remedy}`}>
            <Link href={`/admin/collections/inspections/${inspection}`} prefetch={false}>
              {unitName}: {remedy.length > 80 ? `${remedy.slice(0, 80)}…` : remedy}
            </Link>
            <span className="approval__due--late"> {w('registers.remedyDue', { day: printDay(due) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
