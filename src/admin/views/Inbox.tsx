import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { may, postsWith } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { isPaper } from '#core/workflow/papers.ts'
import { loadBacklog } from '#server/approval/loadBacklog.ts'
import { loadInbox } from '#server/approval/loadInbox.ts'
import { loadOrphans } from '#server/approval/loadOrphans.ts'
import { inboxHints, noHints } from '#server/inbox/inboxHints.ts'
import { unitChoices } from '#server/organisation/unitChoices.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { BacklogList } from './inbox/BacklogList.tsx'
import { detailsOf } from './inbox/detailsOf.ts'
import { Filters } from './inbox/Filters.tsx'
import { InboxList } from './inbox/InboxList.tsx'
import { Orphans } from './inbox/Orphans.tsx'
import { Pages } from './Pages.tsx'

const PER_PAGE = 50

/** “Việc chờ xử lý”: what waits for me, the oldest due first, decided one by one or many at once. */
export async function Inbox(view: AdminViewServerProps) {
  const { caller, language, w, asked, page } = visitOf(view, adminPath('inbox'))
  const { payload } = view.initPageResult.req
  const collection = asked('collection')
  const unit = asked('unit')
  const filters = {
    collection: isPaper(collection) ? collection : undefined,
    unit: isUuid(unit) ? unit : undefined,
    overdue: asked('overdue') === 'true',
    age: ageOf(asked('age')),
  }
  const inbox = await loadInbox(
    payload,
    { ...filters, officer: caller.officer, limit: PER_PAGE, page },
    language,
  )
  const details = await detailsOf(payload, inbox.docs, { w, language })
  const hints = await inboxHints(payload, { officer: caller.officer, rows: inbox.docs }, language)
  const rows = inbox.docs.map((doc) => ({
    ...noHints,
    ...doc,
    ...hints.get(doc.id),
    detail: details.get(doc.id) ?? '',
  }))
  const filtered = Boolean(filters.collection || filters.unit || filters.overdue || filters.age)
  const units = await unitChoices(
    payload,
    postsWith(caller, 'readSubtree').map((post) => post.unit),
  )
  const orphans = may(caller, 'configure') ? await loadOrphans(payload) : []
  return (
    <Frame title={w('shell.inbox')} view={view}>
      <BacklogList backlog={await loadBacklog(payload, caller)} w={w} />
      <Orphans language={language} orphans={orphans} w={w} />
      <Filters filters={filters} units={units} />
      <InboxList filtered={filtered} rows={rows} total={inbox.totalDocs} />
      <p className="view__hint">
        <Link href="/admin/collections/delegations/create" prefetch={false}>
          {w('approval.delegate')}
        </Link>
      </p>
      <Pages at={page} of={inbox.totalPages} path={adminPath('inbox')} query={filters} w={w} />
    </Frame>
  )
}

function ageOf(value: string | undefined): number | undefined {
  const days = Number(value)
  return Number.isInteger(days) && days >= 1 && days <= 365 ? days : undefined
}
