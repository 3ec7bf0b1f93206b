import { unitFigures } from '#server/figures/unitFigures.ts'
import { FigureTable } from '../components/later.tsx'
import { printDay } from '../print.ts'
import { adminPath } from '../routes.ts'
import { labelsOf } from '../views/overview/figureColumns.ts'
import { HeatMap } from '../views/overview/HeatMap.tsx'
import { TargetBars } from '../views/overview/TargetBars.tsx'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

/** The unit one leads and those under it, in this plan year. */
export async function UnitCard({ payload, unit, language, w, years }: Given & { unit: string }) {
  const year = years.running
  const labels = labelsOf(years.plan, language, w)
  const figures = await unitFigures(payload, { unit, year })
  const rows = figures.children.map(({ unit: id, name, targets, standards }) => ({
    ...{ unit: id, name, targets, standards },
  }))
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
      <TargetBars
        figures={figures}
        firstYear={years.plan.years.from}
        labels={labels}
        language={language}
        payload={payload}
        w={w}
      />
      {figures.total.monthly.owed > 0 && <HeatMap figures={figures} language={language} w={w} />}
      <FigureTable
        columns="first"
        labels={labels}
        rows={rows}
        total={{ ...figures.total, unit: figures.unit.id }}
        year={year}
      />
    </Card>
  )
}
