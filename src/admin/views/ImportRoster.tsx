import type { AdminViewServerProps } from 'payload'
import { may } from '#core/hierarchy/caller.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { ImportForm } from './import/ImportForm.tsx'

/** “Nhập danh sách”: an office's own Excel list, checked first and stored only when it is clean. */
export function ImportRoster(view: AdminViewServerProps) {
  const { caller, w } = visitOf(view, adminPath('importRoster'))
  const allowed = may(caller, 'organise')
  return (
    <Frame title={w('shell.importRoster')} view={view}>
      {allowed ? <ImportForm /> : <p className="view__empty">{w('import.forbidden')}</p>}
    </Frame>
  )
}
