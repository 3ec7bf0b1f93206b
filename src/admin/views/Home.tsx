import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { type ReactNode, Suspense } from 'react'
import { type Caller, may } from '#core/hierarchy/caller.ts'
import { env } from '#env'
import { officeWords } from '#server/approval/reasonWords.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { loadDuties } from '#server/home/loadDuties.ts'
import { homeUnit } from '#server/organisation/homeUnit.ts'
import { planYears } from '../planYears.ts'
import { AdminCard } from '../widgets/AdminCard.tsx'
import { DutiesCard } from '../widgets/DutiesCard.tsx'
import { InboxCard } from '../widgets/InboxCard.tsx'
import { LateCard } from '../widgets/LateCard.tsx'
import { OfficerCards } from '../widgets/OfficerCards.tsx'
import { RemediesCard } from '../widgets/RemediesCard.tsx'
import { ReportCard } from '../widgets/ReportCard.tsx'
import { UnitCard } from '../widgets/UnitCard.tsx'
import { visitOf } from './Frame.tsx'

/** The first page: what this person owes, what waits for him and what is late, by the offices he holds. */
export async function Home(view: AdminViewServerProps) {
  const { caller, language, w } = visitOf(view, '/admin')
  const { req } = view.initPageResult
  const { payload } = req
  const { officer } = caller
  const [years, unit] = await Promise.all([planYears(payload, req), homeUnit(payload, caller)])
  const figures = officer === null ? null : await officerFigures(payload, { officer, year: years.running })
  const bound = figures !== null && figures.standards.length > 0
  const given = { payload, caller, language, w, years }
  const cards: Record<CardName, ReactNode> = {
    admin: may(caller, 'configure') && <AdminCard {...given} />,
    inbox: officer !== null && decides(caller) && <InboxCard {...given} officer={officer} />,
    report: unit !== null && <ReportCard {...given} unit={unit} />,
    late: unit !== null && <LateCard {...given} unit={unit} />,
    remedies: <RemediesCard {...given} />,
  }
  return (
    <Gutter className="view home">
      <SetStepNav nav={[]} />
      {env.demo && <p className="home__demo">{w('shell.demo')}</p>}
      <h1 className="view__title">{w('home.hello', { name: caller.name })}</h1>
      <p className="view__hint">{officesOf(caller, language)}</p>
      <div className="home__first">
        {officer !== null && (
          <DutiesCard duties={await loadDuties(payload, { caller, bound })} language={language} w={w} />
        )}
        {officer !== null && figures !== null && (
          <OfficerCards {...given} figures={figures} officer={officer} />
        )}
      </div>
      <div className="cards">
        {orderFor(caller).map((name) => (
          <Suspense fallback={null} key={name}>
            {cards[name]}
          </Suspense>
        ))}
      </div>
      {unit !== null && (
        <Suspense fallback={<p className="muted">{w('home.counting')}</p>}>
          <UnitCard {...given} unit={unit} />
        </Suspense>
      )}
    </Gutter>
  )
}

type CardName = 'admin' | 'inbox' | 'report' | 'late' | 'remedies'

/** What each office looks at first. */
function orderFor(caller: Caller): CardName[] {
  if (may(caller, 'configure')) return ['admin', 'report', 'late', 'inbox', 'remedies']
  if (may(caller, 'inspect')) return ['report', 'late', 'inbox', 'remedies', 'admin']
  return ['inbox', 'report', 'late', 'remedies', 'admin']
}

/** Whose offices decide about others. */
function decides(caller: Caller): boolean {
  return may(caller, 'signReports') || may(caller, 'inspect')
}

function officesOf(caller: Caller, language: 'vi' | 'en'): string {
  return caller.posts
    .filter((post) => post.inForce)
    .map((post) => `${officeWords(language, post)}, ${post.unitName}`)
    .join(' · ')
}
