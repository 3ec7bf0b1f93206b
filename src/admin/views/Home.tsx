import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { type Caller, may } from '#core/hierarchy/caller.ts'
import { env } from '#env'
import { officeWords } from '#server/approval/reasonWords.ts'
import { planYears } from '../planYears.ts'
import { AdminCard } from '../widgets/AdminCard.tsx'
import { InboxCard } from '../widgets/InboxCard.tsx'
import { OfficerCards } from '../widgets/OfficerCards.tsx'
import { RemediesCard } from '../widgets/RemediesCard.tsx'
import { ReportCard } from '../widgets/ReportCard.tsx'
import { UnitCard } from '../widgets/UnitCard.tsx'
import { visitOf } from './Frame.tsx'
import { homeUnit } from './overview/homeUnit.ts'

// Whose offices decide about others.
const deciders = ['signReports', 'inspect'] as const

/** The first page: what concerns this person today, by the offices he holds. */
export async function Home(view: AdminViewServerProps) {
  const { caller, language, w } = visitOf(view, '/admin')
  const { req } = view.initPageResult
  const { payload } = req
  const years = await planYears(payload, req)
  const unit = await homeUnit(payload, caller)
  const decides = deciders.some((permission) => may(caller, permission))
  const given = { payload, caller, language, w, years }
  return (
    <Gutter className="view home">
      <SetStepNav nav={[]} />
      {env.demo && <p className="home__demo">{w('shell.demo')}</p>}
      <h1 className="view__title">{w('home.hello', { name: caller.name })}</h1>
      <p className="view__hint">{officesOf(caller, language)}</p>
      <div className="cards">
        <div className="cards__side">
          {decides && caller.officer !== null && <InboxCard {...given} officer={caller.officer} />}
          {unit !== null && <ReportCard {...given} unit={unit} />}
          <RemediesCard {...given} />
          {may(caller, 'configure') && <AdminCard {...given} />}
        </div>
        {caller.officer !== null && <OfficerCards {...given} officer={caller.officer} />}
      </div>
      {unit !== null && (
        <Suspense fallback={<p className="muted">{w('home.counting')}</p>}>
          <UnitCard {...given} unit={unit} />
        </Suspense>
      )}
    </Gutter>
  )
}

function officesOf(caller: Caller, language: 'vi' | 'en'): string {
  return caller.posts
    .filter((post) => post.inForce)
    .map((post) => `${officeWords(language, post)}, ${post.unitName}`)
    .join(' · ')
}
