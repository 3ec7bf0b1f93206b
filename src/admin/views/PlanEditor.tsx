import type { AdminViewServerProps, Payload } from 'payload'
import { may } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { planShape } from '#core/standards/planShape.ts'
import { homeUnit } from '#server/organisation/homeUnit.ts'
import { query, sql } from '#server/sql/db.ts'
import { PlanForm } from '../components/later.tsx'
import { MailPreviews } from '../components/MailPreviews.tsx'
import { officeChoices } from '../officeChoices.ts'
import { planYears } from '../planYears.ts'
import { adminPath } from '../routes.ts'
import { Frame, visitOf } from './Frame.tsx'
import { type DraftedPlan, emptyOf } from './plan/draft.ts'

/** “Kế hoạch”: one version of the plan as a form, with what it changes and what figures it would move. */
export async function PlanEditor(view: AdminViewServerProps) {
  const id = String((view.params?.segments as string[] | undefined)?.[1] ?? '')
  const { caller, w } = visitOf(view, `${adminPath('plan')}/${id}`)
  const { req } = view.initPageResult
  const { payload } = req
  const refused = (words: string) => (
    <Frame title={w('planEditor.fields.targets')} view={view}>
      <p className="view__empty">{words}</p>
    </Frame>
  )
  if (!may(caller, 'configure')) return refused(w('planEditor.forbidden'))
  const [row] = isUuid(id) ? await query<DraftedPlan>(payload, rowSql(sql`p.id = ${id}::uuid`)) : []
  if (!row) return refused(w('planEditor.notFound'))
  const standing = await standingBeside(payload, row)
  const offices = await officeChoices(payload)
  const unit = await homeUnit(payload, caller)
  const [named] = unit
    ? await query<{ name: string }>(payload, sql`select name from units where id = ${unit}::uuid`)
    : []
  const years = await planYears(payload, req, undefined)
  return (
    <Frame title={w('planEditor.title', { name: row.name })} view={view}>
      <PlanForm
        offices={offices}
        fresh={row.definition == null}
        row={{ ...row, definition: row.definition ?? (emptyOf(planShape) as Record<string, unknown>) }}
        standing={standing}
        subject={unit === null ? null : { unit, name: named?.name ?? '', years: years.all }}
      />
      {planProblem(row.definition) === null && (
        <MailPreviews
          hint={w('planEditor.mailsHint')}
          payload={payload}
          plan={row.definition as unknown as PlanDefinition}
          w={w}
        />
      )}
    </Frame>
  )
}

/** What holds on the day the draft begins: of the same plan, or the plan it would take over from. */
async function standingBeside(payload: Payload, row: DraftedPlan): Promise<DraftedPlan['definition'] | null> {
  const [standing] = await query<DraftedPlan>(
    payload,
    sql`select p.definition from plans p
      where p.status <> 'draft' and p.id <> ${row.id}::uuid and p.valid_from <= ${row.validFrom}
      order by p.valid_from desc, p.version desc limit 1`,
  )
  return standing?.definition ?? null
}

function rowSql(where: ReturnType<typeof sql>) {
  return sql`select p.id::text as id, p.key, p.name, p.status, p.version::int as version, p.valid_from as "validFrom", p.definition
    from plans p where ${where} order by p.version desc limit 1`
}
