import { startOf } from '#core/calendar/day.ts'
import type { OfficerCompliance, PeriodResult, StandardResult } from '#core/standards/officerCompliance.ts'
import { now } from '#server/clock.ts'
import { ownPapers } from '#server/home/ownPapers.ts'
import { printHours, printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import { QuickActions } from '../views/mine/QuickActions.tsx'
import { Returned } from '../views/mine/Returned.tsx'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'
import { Ring } from './Ring.tsx'

type Props = Given & { officer: string; figures: OfficerCompliance }

/** An officer's own week and month, his pledge, and what came back to him. */
export async function OfficerCards({ payload, officer, figures, language, w, years }: Props) {
  const year = years.running
  const papers = await ownPapers(payload, { officer, year })
  const week = runningOf(figures.standards, 'weeklyHours')
  const month = runningOf(figures.standards, 'monthlyAttendance')
  if (!week && !month && !papers.pledge && papers.returned.length === 0) return null
  return (
    <Card link={{ href: adminPath('mine'), label: w('home.openMine') }} title={w('home.mine')} wide>
      <div className="rings">
        {week && (
          <Ring
            done={week.done}
            label={w(`periods.hoursNow.${week.kind}`)}
            owed={week.owed}
            text={
              week.exempt
                ? w('home.exempt')
                : w(
                    'mine.hoursOf',
                    textsOf(week, (n) => printHours(n, language)),
                  )
            }
          />
        )}
        {month && (
          <Ring
            done={month.done}
            label={w('home.thisMonth')}
            owed={month.owed}
            text={
              month.exempt
                ? w('home.exempt')
                : w(
                    'mine.timesOf',
                    textsOf(month, (n) => printNumber(n, language)),
                  )
            }
          />
        )}
      </div>
      {papers.waiting > 0 && <p className="muted">{w('mine.waiting', { count: papers.waiting })}</p>}
      <QuickActions language={language} pledge={papers.pledge} w={w} year={year} />
      <Returned papers={papers.returned} w={w} />
    </Card>
  )
}

function runningOf(standards: StandardResult[], key: string): PeriodResult | undefined {
  const at = now().getTime()
  return standards
    .find((standard) => standard.key === key)
    ?.periods.findLast(({ from }) => startOf(from) <= at)
}

function textsOf({ done, owed }: PeriodResult, print: (value: number) => string) {
  return { done: print(done), owed: print(owed) }
}
