import { unitFigures } from '#server/figures/unitFigures.ts'
import { printDay } from '../print.ts'
import { adminPath } from '../routes.ts'
import { FigureTable } from '../views/overview/FigureTable.tsx'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

/** The unit one leads and those under it, in this plan year. */
export async function UnitCard({ payload, unit, language, w, years }: Given & { unit: string }) {
  const year = years.running
  const figures = await unitFigures(payload, { unit, year })
  return (
    <Card
      link={{ href: adminPath('overview'), label: w('home.openOverview') }}
      title={w('home.unit', { unit: figures.unit.name, year })}
      wide
    >
      <p className="muted">
        {w('overview.asOf', {
          day: printDay(figures.asOf),
          from: printDay(figures.from),
          to: printDay(figures.to),
        })}
      </p>
      <FigureTable columns="first" figures={figures} language={language} w={w} year={year} />
    </Card>
  )
}
