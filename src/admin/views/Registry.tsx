import type { AdminViewServerProps } from 'payload'
import { initiativeRegistry } from '#server/initiatives/initiativeRegistry.ts'
import { planYears } from '../planYears.ts'
import { printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { Pages } from './Pages.tsx'
import { RecognisedTable } from './registry/RecognisedTable.tsx'
import { YearChoice } from './YearChoice.tsx'

/** The register of recognised initiatives, year by year: everybody signed in may read it. */
export async function Registry(view: AdminViewServerProps) {
  const path = adminPath('registry')
  const { language, w, asked, page } = visitOf(view, path)
  const { req } = view.initPageResult
  const years = await planYears(req.payload, req, asked('year'))
  const q = asked('q')?.slice(0, 200)
  const year = years.chosen
  const found = await initiativeRegistry(req, { year, page, limit: 50, ...(q && { q }) })
  return (
    <Frame title={w('registry.title')} view={view}>
      <p className="view__hint">{w('registry.hint')}</p>
      <form action={path} className="view-bar" method="get">
        <YearChoice chosen={year} path={path} query={{ q }} years={years.all} />
        <input name="year" type="hidden" value={year} />
        <label>
          {w('registry.search')}
          <input defaultValue={q} name="q" type="search" />
        </label>
        <button className="link-button" type="submit">
          {w('registry.find')}
        </button>
      </form>
      {found.totalDocs === 0 ? (
        <p className="view__empty">{w('registry.none')}</p>
      ) : (
        <>
          <p className="view__hint">
            {w('registry.count', { count: printNumber(found.totalDocs, language) })}
          </p>
          <RecognisedTable docs={found.docs} language={language} w={w} />
        </>
      )}
      <Pages at={page} of={found.totalPages} path={path} query={{ year, q }} w={w} />
    </Frame>
  )
}
