import { type ByLine, type Listing, type RegisterFacts, TOTAL } from './registerFacts.ts'

/** What a unit's own registers hold live, and those below it as their accepted reports hold them. */
type Parts = {
  unit: string
  name: string
  live: RegisterFacts
  accepted: readonly { unit: string; registers: RegisterFacts }[]
}

type Counts = { readonly [key: string]: number | null | Counts }

/** The longest list an annex prints; the total beside it says how many there are. */
const LONGEST = 200

/**
 * The registers of a report compiled from accepted ones: each line as its report says it, the unit's own as it is now,
 * and their sum. A line without a record of a kind stays missing.
 */
export function addRegisters(parts: Parts): RegisterFacts {
  const lines = <Facts>(of: (registers: RegisterFacts) => ByLine<Facts>) => addLines(parts, of)
  const items = <Item extends { unit: string }>(of: (registers: RegisterFacts) => Listing<Item>) =>
    addItems(parts, of)
  return {
    offices: officesOf(parts),
    staff: lines((r) => r.staff),
    staffOffices: lines((r) => r.staffOffices),
    pledges: lines((r) => r.pledges),
    reviews: lines((r) => r.reviews),
    missingPapers: items((r) => r.missingPapers),
    art: lines((r) => r.art),
    plannedInitiatives: lines((r) => r.plannedInitiatives),
    initiatives: lines((r) => r.initiatives),
    recognisedInitiatives: items((r) => r.recognisedInitiatives),
    sessions: lines((r) => r.sessions),
    heldSessions: ownSessions(parts),
    models: items((r) => r.models),
    conductRules: lines((r) => r.conductRules),
    conductMeetings: lines((r) => r.conductMeetings),
    documents: lines((r) => r.documents),
    acknowledgements: lines((r) => r.acknowledgements),
    inspections: lines((r) => r.inspections),
    violations: lines((r) => r.violations),
    inspectionItems: items((r) => r.inspectionItems),
    summons: lines((r) => r.summons),
    uniforms: lines((r) => r.uniforms),
    grades: parts.live.grades === null ? null : lines((r) => r.grades ?? {}),
    communications: lines((r) => r.communications),
    projects: lines((r) => r.projects),
    projectItems: items((r) => r.projectItems),
  }
}

/** Of a report below its total is the line; of the unit itself its own line. */
function addLines<Facts>(
  { unit, live, accepted }: Parts,
  of: (registers: RegisterFacts) => ByLine<Facts>,
): ByLine<Facts> {
  const held: [string, Facts | undefined][] = [
    ...accepted.map((each): [string, Facts | undefined] => [each.unit, of(each.registers)[TOTAL]]),
    [unit, of(live)[unit]],
  ]
  const known = held.filter((each): each is [string, Facts] => each[1] !== undefined)
  if (known.length === 0) return {}
  const total = known.map(([, facts]) => facts as unknown as Counts).reduce(add)
  return { ...Object.fromEntries(known), [TOTAL]: total as unknown as Facts }
}

/** Counts are added, nested ones too; nothing written down and a number are that number. */
function add(one: Counts, other: Counts): Counts {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(
    keys.map((key) => {
      const [a = null, b = null] = [one[key], other[key]]
      if (isCounts(a) || isCounts(b)) return [key, add(isCounts(a) ? a : {}, isCounts(b) ? b : {})]
      return [key, a === null ? b : b === null ? a : a + b]
    }),
  )
}

function isCounts(value: number | null | Counts): value is Counts {
  return typeof value === 'object' && value !== null
}

/** Lists one after the other in the units' order; of the unit itself what names it. */
function addItems<Item extends { unit: string }>(
  { name, live, accepted }: Parts,
  of: (registers: RegisterFacts) => Listing<Item>,
): Listing<Item> {
  const own = of(live).items.filter(({ unit }) => unit === name)
  const lists = [...accepted.map(({ registers }) => of(registers)), { items: own, total: own.length }]
  return {
    items: lists.flatMap(({ items }) => items).slice(0, LONGEST),
    total: lists.reduce((sum, { total }) => sum + total, 0),
  }
}

/** A report below tells the sessions of its own unit among others; here only the former stand. */
function ownSessions({ unit, live, accepted }: Parts): RegisterFacts['heldSessions'] {
  const items = [
    ...accepted.flatMap((each) => each.registers.heldSessions.items.filter((one) => one.unit === each.unit)),
    ...live.heldSessions.items.filter((one) => one.unit === unit),
  ]
  return { items, total: items.length }
}

function officesOf({ live, accepted }: Parts): RegisterFacts['offices'] {
  const all = [...live.offices, ...accepted.flatMap(({ registers }) => registers.offices)]
  return [...new Map(all.map((office) => [office.key, office])).values()]
}
