import type { ReportFacts } from './facts.ts'
import type { Table } from './model.ts'
import { reportingTable } from './reportingTable.ts'
import { attendanceTable, hoursTable, monthsTable } from './standardTables.ts'
import { targetsTable } from './targetsTable.ts'
import type { ReportWords } from './words.ts'

/** The annexes of the report in their order, by the numbers the plan's report tables have. */
const tableMakers = [
  { number: '1', make: targetsTable },
  { number: '4', make: hoursTable },
  { number: '5', make: attendanceTable },
  { number: '5b', make: monthsTable },
  { number: '15', make: reportingTable },
] as const

/** Every table of a report, filled from its facts. */
export function reportTables(facts: ReportFacts, words: ReportWords): Table[] {
  return tableMakers.map(({ number, make }) => ({
    key: `table${number}`,
    label: `${words.table} ${number}`,
    ...make(facts, words),
  }))
}
