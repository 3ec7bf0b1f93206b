import type { AdminViewServerProps } from 'payload'
import { type Caller, may, postsWith } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { listActs } from '#server/accounts/acts.ts'
import { accountPeople, accountStates } from '#server/accounts/people.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { unitChoices } from '#server/organisation/unitChoices.ts'
import { UnitSlips } from '../components/later.tsx'
import { nameOf } from '../names.ts'
import { printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import { AccountTable } from './accounts/AccountTable.tsx'
import { ActsTable } from './accounts/ActsTable.tsx'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { Pages } from './Pages.tsx'

const PER_PAGE = 50
const ACTS = 25

/** “Tài khoản cán bộ”: who has an account, slips for who has none, resets; and the log of such acts. */
export async function Accounts(view: AdminViewServerProps) {
  const path = adminPath('accounts')
  const { caller, language, w, asked, page } = visitOf(view, path)
  const { req } = view.initPageResult
  const { payload } = req
  const keeps = may(caller, 'keepAccounts') || may(caller, 'configure')
  const reads = may(caller, 'inspect') || may(caller, 'configure')
  if (!keeps && !reads) {
    return <EmptyFrame title={w('accounts.title')} view={view} why={w('accounts.forbidden')} />
  }
  if (reads && (asked('show') === 'log' || !keeps)) {
    const { docs, totalDocs } = await listActs(req, { caller, page, limit: ACTS })
    return (
      <Frame title={w('accounts.log')} view={view}>
        <Tabs reads shown="log" w={w} />
        <p className="view__lead">{w('accounts.logIntro')}</p>
        <ActsTable acts={docs} w={w} />
        <Pages at={page} of={Math.ceil(totalDocs / ACTS)} path={path} query={{ show: 'log' }} w={w} />
      </Frame>
    )
  }
  const roots = rootsOf(caller)
  const unit = await unitAsked(view, { caller, wanted: asked('unit'), roots })
  const below = asked('below') === 'true'
  const state = accountStates.find((one) => one === asked('state'))
  const search = asked('search')?.slice(0, 100)
  const of = { unit, below }
  const question = { caller, of, search, page, limit: PER_PAGE, ...(state && { states: [state] }) }
  const { docs, totalDocs } = await accountPeople(payload, question, req)
  const units = await unitChoices(payload, roots)
  const known = units.some(({ id }) => id === unit)
  const choices = known ? units : [{ id: unit, name: (await nameOf(payload, 'units', unit)) ?? '' }, ...units]
  return (
    <Frame title={w('accounts.title')} view={view}>
      <Tabs reads={reads} shown="list" w={w} />
      <p className="view__lead">{w('accounts.intro')}</p>
      <form action={path} className="view-bar" key={`${unit}${below}${state}`} method="get">
        <label>
          {w('accounts.unit')}
          <select defaultValue={unit} name="unit">
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w('accounts.state')}
          <select defaultValue={state ?? ''} name="state">
            <option value="">{w('accounts.anyState')}</option>
            {accountStates.map((one) => (
              <option key={one} value={one}>
                {w(`accounts.states.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w('accounts.find')}
          <input defaultValue={search} maxLength={100} name="search" type="search" />
        </label>
        <label className="view-bar__tick">
          <input defaultChecked={below} name="below" type="checkbox" value="true" />
          {w('accounts.below')}
        </label>
        <button className="link-button" type="submit">
          {w('accounts.show')}
        </button>
        <UnitSlips below={below} name={choices.find(({ id }) => id === unit)?.name ?? ''} unit={unit} />
      </form>
      <p className="view__hint">{w('accounts.count', { count: printNumber(totalDocs, language) })}</p>
      {docs.length === 0 ? (
        <p className="view__empty">{w('accounts.nobody')}</p>
      ) : (
        <AccountTable people={docs} w={w} />
      )}
      <Pages
        at={page}
        of={Math.ceil(totalDocs / PER_PAGE)}
        path={path}
        query={{ unit, below, state, search }}
        w={w}
      />
    </Frame>
  )
}

type TabsProps = { reads: boolean; shown: 'list' | 'log'; w: ReturnType<typeof visitOf>['w'] }

function Tabs({ reads, shown, w }: TabsProps) {
  if (!reads) return null
  const path = adminPath('accounts')
  return (
    <nav aria-label={w('accounts.title')} className="view-tabs">
      <a aria-current={shown === 'list' ? 'page' : undefined} href={path}>
        {w('accounts.title')}
      </a>
      <a aria-current={shown === 'log' ? 'page' : undefined} href={`${path}?show=log`}>
        {w('accounts.log')}
      </a>
    </nav>
  )
}

/** The units whose accounts somebody looks after. */
function rootsOf(caller: Caller): string[] {
  const posts = postsWith(caller, may(caller, 'configure') ? 'configure' : 'keepAccounts')
  return [...new Set(posts.map(({ unit }) => unit))]
}

/** The unit asked for, where it lies in the caller's; his own otherwise. */
async function unitAsked(
  { initPageResult: { req } }: AdminViewServerProps,
  { wanted, roots }: { caller: Caller; wanted: string | undefined; roots: string[] },
): Promise<string> {
  const place = isUuid(wanted) ? await placeOfUnit(req, wanted) : null
  const line = place ? lineOf(place) : []
  return wanted && roots.some((root) => line.includes(root)) ? wanted : (roots[0] ?? '')
}
