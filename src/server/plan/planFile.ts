import type { PayloadRequest } from 'payload'
import { isObject } from '#core/input/isObject.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

/** What a plan file holds beside the definition; `format` tells it from any other JSON. */
export type PlanFile = {
  format: typeof FORMAT
  key: string
  name: string
  validFrom: string
  definition: unknown
}

const FORMAT = 'trach-nhiem-plan-1'

/** A plan as one JSON file: keys sorted at every depth, so that the same plan is the same bytes wherever it was. */
export async function planFile(req: PayloadRequest, id: string): Promise<{ name: string; text: string }> {
  const [row] = await query<Omit<PlanFile, 'format'> & { version: number }>(
    req.payload,
    sql`select key, name, valid_from as "validFrom", version::int as version, definition from plans where id = ${id}::uuid`,
    req,
  )
  if (!row) throw refuse({ code: 'not-found' })
  const { version, ...plan } = row
  return { name: `${plan.key}-v${version}.json`, text: `${sorted({ format: FORMAT, ...plan })}\n` }
}

/** Reads a plan file as a new draft, the next version of its key. Refuses what is no sound plan, saying where. */
export async function importPlan(req: PayloadRequest, text: string): Promise<{ id: string }> {
  const file = parse(text)
  const [last] = await query<{ version: number }>(
    req.payload,
    sql`select max(version)::int as version from plans where key = ${file.key}`,
    req,
  )
  const { key, name, validFrom, definition } = file
  const doc = await req.payload.create({
    collection: 'plans',
    data: { key, name, validFrom, definition, status: 'draft', version: (last?.version ?? 0) + 1 } as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id: String(doc.id) }
}

/** The next version of a plan as a draft, or the draft there is already. */
export async function copyPlan(req: PayloadRequest, id: string): Promise<{ id: string }> {
  const [row] = await query<{ key: string; draft: string | null }>(
    req.payload,
    sql`select p.key, (select d.id::text from plans d where d.key = p.key and d.status = 'draft' order by d.version desc limit 1) as draft
      from plans p where p.id = ${id}::uuid`,
    req,
  )
  if (!row) throw refuse({ code: 'not-found' })
  if (row.draft !== null) return { id: row.draft }
  return importPlan(req, (await planFile(req, id)).text)
}

function parse(text: string): PlanFile {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw refuse({ code: 'invalid-json' })
  }
  if (!isObject(file) || file.format !== FORMAT) throw refuse({ code: 'bad-definition', path: 'format' })
  for (const name of ['key', 'name', 'validFrom'])
    if (typeof file[name] !== 'string') throw refuse({ code: 'required', path: name })
  const problem = planProblem(file.definition)
  if (problem !== null)
    throw refuse({ code: 'bad-definition', path: ['definition', problem].filter(Boolean).join('.') })
  return file as PlanFile
}

function sorted(value: unknown): string {
  return JSON.stringify(
    value,
    (_, item) => (isObject(item) ? Object.fromEntries(Object.entries(item).sort(byKey)) : item),
    2,
  )
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1
}
