import { artTable, meetingsTable } from './attendanceTables.ts'
import { attestationsTable } from './attestationsTable.ts'
import { communicationItems, communicationsCompared } from './communicationsReport.ts'
import { communicationsTable } from './communicationsTable.ts'
import { conductTable, documentsTable } from './conductTables.ts'
import type { ReportFacts } from './facts.ts'
import { gradesTable } from './gradesTable.ts'
import { initiativesTable, recognisedTable } from './initiativeTables.ts'
import { inspectionListTable, inspectionsTable } from './inspectionTables.ts'
import { type ManualFigure, manualTable } from './manualTable.ts'
import type { Table, TableBody } from './model.ts'
import { modelsTable } from './modelsTable.ts'
import { missingTable, papersTable } from './paperTables.ts'
import { projectListTable, projectsTable } from './projectTables.ts'
import type { RegisterFacts } from './registerFacts.ts'
import { reportingTable } from './reportingTable.ts'
import { rolledUpTable } from './rolledUp.ts'
import { sessionsTable } from './sessionsTable.ts'
import { staffOfficesTable, staffTable } from './staffTables.ts'
import { attendanceTable, hoursTable, monthsTable } from './standardTables.ts'
import { comparisonTable, targetsTable } from './targetsTable.ts'
import type { ReportWords } from './words.ts'
import { yearlyTable } from './yearlyTable.ts'

type Make = (facts: ReportFacts, words: ReportWords) => TableBody | null
type MakeOfRegisters = (facts: ReportFacts, words: ReportWords, registers: RegisterFacts) => TableBody | null

/** A table over papers and registers; left out of a report that did not keep them. */
function of(make: MakeOfRegisters): Make {
  return (facts, words) => (facts.registers ? make(facts, words, facts.registers) : null)
}

/** The annexes of the report in their order, by the numbers the plan's report tables have. */
const tableMakers: readonly { number: string; make: Make }[] = [
  { number: '1', make: targetsTable },
  { number: '1b', make: comparisonTable },
  { number: '1c', make: yearlyTable },
  { number: '2', make: of(staffTable) },
  { number: '2b', make: of(staffOfficesTable) },
  { number: '3', make: of(papersTable) },
  { number: '3b', make: of(missingTable) },
  { number: '4', make: hoursTable },
  { number: '5', make: attendanceTable },
  { number: '5b', make: monthsTable },
  { number: '5c', make: of(artTable) },
  { number: '6', make: of(initiativesTable) },
  { number: '6b', make: of(recognisedTable) },
  { number: '7', make: of(sessionsTable) },
  { number: '8', make: of(modelsTable) },
  { number: '9', make: of(conductTable) },
  { number: '9b', make: of(documentsTable) },
  { number: '10', make: of(inspectionsTable) },
  { number: '10b', make: of(inspectionListTable) },
  { number: '11', make: of(meetingsTable) },
  { number: '12', make: of(gradesTable) },
  { number: '13', make: of(communicationsTable) },
  { number: '14', make: of(projectsTable) },
  { number: '14b', make: of(projectListTable) },
  { number: '15', make: reportingTable },
  { number: '15b', make: attestationsTable },
  { number: '15c', make: rolledUpTable },
]

/** The annexes of the communications office's report (R44). */
const communicationMakers: typeof tableMakers = [
  {
    number: '1',
    make: (facts, words) =>
      facts.communications
        ? communicationsTable(facts, words, { communications: facts.communications.lines })
        : null,
  },
  { number: '2', make: communicationsCompared },
  { number: '3', make: communicationItems },
]

/** Every table of a report, filled from its facts; last what was typed by hand. */
export function reportTables(
  facts: ReportFacts,
  words: ReportWords,
  manual: readonly ManualFigure[] = [],
): Table[] {
  const makers = facts.communications ? communicationMakers : tableMakers
  const made = makers.map(({ number, make }) => ({ number, body: make(facts, words) }))
  return [...made, { number: '16', body: manualTable(manual, words) }].flatMap(({ number, body }) =>
    body === null ? [] : [{ key: `table${number}`, label: `${words.table} ${number}`, ...body }],
  )
}
