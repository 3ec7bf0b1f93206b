import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { addDays, type Day, isDay } from '#core/calendar/day.ts'
import { may, mayAt, postsWith } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { signKinds } from '#core/signs/signKinds.ts'
import { today } from '#server/clock.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { unitChoices } from '#server/organisation/unitChoices.ts'
import { countSigns, findSigns } from '#server/signs/findSigns.ts'
import { lastSamples } from '#server/signs/samples.ts'
import { MOST_DAYS, signsQuestion } from '#server/signs/signsQuestion.ts'
import { DayParam } from '../components/later.tsx'
import { adminPath } from '../routes.ts'
import { EmptyFrame, Frame, visitOf } from './Frame.tsx'
import { Pages } from './Pages.tsx'
import { DrawSample } from './signs/DrawSample.tsx'
import { SampleList } from './signs/SampleList.tsx'
import { SignKinds } from './signs/SignKinds.tsx'
import { SignLines } from './signs/SignLines.tsx'

const PER_PAGE = 25

/** “Dấu hiệu cần kiểm tra”: what an inspector may want to look at, by kind, and random samples. */
export async function Signs(view: AdminViewServerProps) {
  const path = adminPath('signs')
  const { caller, language, w, asked, page } = visitOf(view, path)
  const { req } = view.initPageResult
  if (!may(caller, 'inspect')) {
    return <EmptyFrame title={w('signs.title')} view={view} why={w('signs.forbidden')} />
  }
  const wanted = wantedOf(asked)
  const place = await placeOfUnit(req, wanted.question.unit)
  if (wanted.question.unit && !(place && mayAt(caller, 'inspect', lineOf(place)))) {
    return <EmptyFrame title={w('signs.title')} view={view} why={w('signs.otherUnit')} />
  }
  const { unit, days, ...question } = await signsQuestion(req, caller, wanted.question)
  const counts = await countSigns(req, question)
  const kind = signKinds.find((each) => each === asked('kind'))
  const found = kind && (await findSigns(req, { ...question, kind, page, limit: PER_PAGE }))
  const posts = postsWith(caller, 'inspect')
  const units = await unitChoices(
    req.payload,
    posts.map((post) => post.unit),
  )
  const roots = posts.map((post) => ({ id: post.unit, depth: post.depth }))
  const samples = await lastSamples(req, { roots, limit: 5 })
  const query = { unit, ...days }
  return (
    <Frame title={w('signs.title')} view={view}>
      <p className="view__lead">{w('signs.intro')}</p>
      <form action={path} className="view-bar" method="get">
        <label>
          {w('signs.unit')}
          <select defaultValue={unit} name="unit">
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <DayParam key={`${end}${days[end]}`} label={w(`signs.${end}`)} name={end} value={days[end]} />
        ))}
        {kind && <input name="kind" type="hidden" value={kind} />}
        <button className="link-button" type="submit">
          {w('signs.show')}
        </button>
      </form>
      {wanted.wrong && <p className="form-hint form-hint--wrong">{w('signs.wrong', { days: MOST_DAYS })}</p>}
      <SignKinds chosen={kind} counts={counts} language={language} path={path} query={query} w={w} />
      {kind && found && (
        <section aria-label={w(`signs.kind.${kind}`)} className="signs">
          <h2>{w(`signs.kind.${kind}`)}</h2>
          <SignLines docs={found.docs} language={language} w={w} />
          <Pages
            at={page}
            of={Math.ceil(found.totalDocs / PER_PAGE)}
            path={path}
            query={{ ...query, kind }}
            w={w}
          />
        </section>
      )}
      <section aria-label={w('signs.sample.title')} className="signs">
        <h2>{w('signs.sample.title')}</h2>
        <p className="view__lead">{w('signs.sample.intro')}</p>
        <DrawSample unit={unit} />
        <SampleList samples={samples} w={w} />
      </section>
      <p>
        <Link href={adminPath('log')} prefetch={false}>
          {w('log.title')}
        </Link>
      </p>
    </Frame>
  )
}

/** What is asked; for days the wrong way round, or more than are looked at, the usual ones, and `wrong`. */
function wantedOf(asked: (name: string) => string | undefined) {
  const [unit, from, to] = [asked('unit'), asked('from'), asked('to')]
  const where = { unit: isUuid(unit) ? unit : undefined }
  const days = { ...(isDay(from) && { from }), ...(isDay(to) && { to }) }
  const wrong = outOfOrder(days)
  return { question: wrong ? where : { ...where, ...days }, wrong }
}

function outOfOrder({ from, to = today() }: { from?: Day; to?: Day }): boolean {
  return from !== undefined && (from > to || addDays(from, MOST_DAYS - 1) < to)
}
