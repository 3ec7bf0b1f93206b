import type { AdminViewServerProps } from 'payload'
import { may } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { query, sql } from '#server/sql/db.ts'
import { WorkflowForm } from '../components/later.tsx'
import { fieldsOf } from '../fieldsOf.ts'
import { officeChoices } from '../officeChoices.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { type Drafted, newStep, type Parts, readable } from './workflow/draft.ts'

/** “Quy trình”: one version of a workflow as a list of steps beside its picture, tried out before it takes effect. */
export async function WorkflowEditor(view: AdminViewServerProps) {
  const id = String((view.params?.segments as string[] | undefined)?.[1] ?? '')
  const { caller, language, w } = visitOf(view, `${adminPath('workflow')}/${id}`)
  const { payload } = view.initPageResult.req
  const refused = (words: string) => (
    <Frame title={w('workflowEditor.steps')} view={view}>
      <p className="view__empty">{words}</p>
    </Frame>
  )
  if (!may(caller, 'configure')) return refused(w('workflowEditor.forbidden'))
  const [row] = isUuid(id)
    ? await query<Drafted>(
        payload,
        sql`select id::text as id, key, name, collection, kind, priority::int as priority, version::int as version, status, definition
          from workflows where id = ${id}::uuid`,
      )
    : []
  if (!row) return refused(w('workflowEditor.notFound'))
  const offices = await officeChoices(payload)
  const plan = await loadPlan(payload)
  const parts: Parts = {
    offices,
    levels: plan.levels.map(({ key, label }) => ({ value: key, label: label[language] })),
    fields: fieldsOf(payload, row.collection, { language, plan }),
  }
  const stored = readable(row.definition)
  const label = { vi: w('workflowEditor.newStep'), en: w('workflowEditor.newStepEn') }
  const blank: Definition = { kind: row.kind, labels: {}, steps: [newStep([], label)] }
  return (
    <Frame title={w('workflowEditor.title', { name: row.name })} view={view}>
      {stored === null && (
        <p className="view__hint">
          {w(row.definition == null ? 'workflowEditor.blank' : 'workflowEditor.unreadable')}
        </p>
      )}
      <WorkflowForm fresh={stored === null} parts={parts} row={{ ...row, definition: stored ?? blank }} />
    </Frame>
  )
}
