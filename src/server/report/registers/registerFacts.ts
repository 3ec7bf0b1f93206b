import type { Payload, PayloadRequest } from 'payload'
import { type ByLine, type Listing, type RegisterFacts, TOTAL } from '#core/report/registerFacts.ts'
import { query, sql } from '../../sql/db.ts'
import { list } from '../../sql/fragments.ts'
import { attendanceSql } from './attendanceSql.ts'
import { conductSql } from './conductSql.ts'
import { gradesSql } from './gradeSql.ts'
import { initiativesSql } from './initiativeSql.ts'
import { inspectionsCte, inspectionsSql } from './inspectionSql.ts'
import { modelsSql } from './modelSql.ts'
import { papersCte, papersSql } from './paperSql.ts'
import { projectsCte, projectsSql } from './projectSql.ts'
import type { Part, RegisterQuestion } from './registerQuestion.ts'
import { sessionsCte, sessionsSql } from './sessionSql.ts'
import { staffCte, staffSql } from './staffSql.ts'

/** A row of the statements: of a family of counts by line, or an item of a list with its place. */
type Row = { what: string; line: string | null; place: number | null; count: number | null; facts: unknown }
type Office = { key: string; name: string; depth: number }

/**
 * What the papers and registers of a unit's subtree hold for a plan year, by line. Four statements, whatever its size:
 * scope columns say what lies in the subtree, and in which line.
 */
export async function registerFacts(
  payload: Payload,
  about: Omit<RegisterQuestion, 'root'> & { unit: string },
  req?: PayloadRequest,
): Promise<RegisterFacts> {
  const { unit, ...rest } = about
  const offices = await query<Office>(
    payload,
    sql`select f.key, f.name, u.depth::int as depth from offices f cross join units u
      where f.counts_as_officer and u.id = ${unit}::uuid
      order by coalesce(array_position(${list(rest.plan.officeOrder, 'text')}, f.key::text), 999), f.key`,
    req,
  )
  const question = { ...rest, root: { id: unit, depth: offices[0]?.depth ?? 0 } }
  const rows: Row[] = []
  for (const statement of statements(question)) rows.push(...(await query<Row>(payload, statement, req)))
  return folded(rows, offices, question)
}

function statements(question: RegisterQuestion): Part[] {
  return [
    sql`with ${staffCte(question)}, ${papersCte(question)} ${staffSql()} union all ${papersSql(question)}`,
    sql`with ${sessionsCte(question)}, ${inspectionsCte(question)}
      ${sessionsSql()} union all ${inspectionsSql(question)} union all ${conductSql(question)}`,
    sql`with ${projectsCte(question)} ${projectsSql(question)} union all ${initiativesSql(question)}
      union all ${modelsSql(question)} union all ${attendanceSql(question)} union all ${gradesSql(question)}`,
  ]
}

function folded(rows: readonly Row[], offices: Office[], { plan }: RegisterQuestion): RegisterFacts {
  const families = Map.groupBy(rows, ({ what }) => what)
  const lines = <Facts>(what: keyof RegisterFacts) =>
    Object.fromEntries((families.get(what) ?? []).map(({ line, facts }) => [line, facts])) as ByLine<Facts>
  const items = <Item>(what: keyof RegisterFacts): Listing<Item> => {
    const found = [...(families.get(what) ?? [])].sort((a, b) => Number(a.place) - Number(b.place))
    return { items: found.map(({ facts }) => facts as Item), total: found[0]?.count ?? 0 }
  }
  const staffOffices = lines<Record<string, number>>('staffOffices')
  return {
    offices: offices
      .filter(({ key }) => (staffOffices[TOTAL]?.[key] ?? 0) > 0)
      .map(({ key, name }) => ({ key, name })),
    staff: lines('staff'),
    staffOffices,
    pledges: lines('pledges'),
    reviews: lines('reviews'),
    missingPapers: items('missingPapers'),
    art: lines('art'),
    plannedInitiatives: lines('plannedInitiatives'),
    initiatives: lines('initiatives'),
    recognisedInitiatives: items('recognisedInitiatives'),
    sessions: lines('sessions'),
    heldSessions: items('heldSessions'),
    models: items('models'),
    conductRules: lines('conductRules'),
    conductMeetings: lines('conductMeetings'),
    documents: lines('documents'),
    acknowledgements: lines('acknowledgements'),
    inspections: lines('inspections'),
    violations: lines('violations'),
    inspectionItems: items('inspectionItems'),
    summons: lines('summons'),
    uniforms: lines('uniforms'),
    grades: plan.review?.grades ? lines('grades') : null,
    communications: lines('communications'),
    projects: lines('projects'),
    projectItems: items('projectItems'),
  }
}
