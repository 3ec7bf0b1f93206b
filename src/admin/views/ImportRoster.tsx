import type { AdminViewServerProps } from 'payload'
import { type Caller, may, postsWith } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { ImportForm } from '../components/later.tsx'
import { nameOf } from '../names.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { type ListKind, listKinds } from './import/listKinds.ts'

/** “Nhập danh sách”: an office's own Excel list, checked first and stored only when it is clean. */
export async function ImportRoster(view: AdminViewServerProps) {
  const { caller, w, asked } = visitOf(view, adminPath('importRoster'))
  const { req } = view.initPageResult
  const event = await eventOf(req, asked('event'))
  const kinds = kindsOf(caller).filter((kind) => kind !== 'attendance' || event !== null)
  const chosen = kinds.find((kind) => kind === asked('kind')) ?? kinds[0]
  const units = postsWith(caller, 'host').map(({ unit, unitName }) => ({ unit, name: unitName }))
  return (
    <Frame title={w('shell.importRoster')} view={view}>
      {chosen === undefined ? (
        <p className="view__empty">{w('import.forbidden')}</p>
      ) : (
        <ImportForm chosen={chosen} event={event} kinds={kinds} units={units} />
      )}
    </Frame>
  )
}

function kindsOf(caller: Caller): ListKind[] {
  return listKinds.filter(({ permission }) => may(caller, permission)).map(({ kind }) => kind)
}

type Request = AdminViewServerProps['initPageResult']['req']

async function eventOf(req: Request, id: string | undefined): Promise<{ id: string; title: string } | null> {
  if (!isUuid(id)) return null
  if (!(await isVisible(req.payload, { collection: 'events', id, user: req.user }, req))) return null
  return { id, title: (await nameOf(req.payload, 'events', id)) ?? '' }
}
