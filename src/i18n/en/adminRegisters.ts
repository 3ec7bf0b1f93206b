import type { vi } from '../vi/adminRegisters.ts'

export const en: typeof vi = {
  registers: {
    acknowledged: 'Making the document known',
    acknowledge: 'Say that the unit has made it known',
    acknowledging: 'Saving…',
    acknowledgedOn: 'Made known on',
    ownDone: 'The unit made it known on {{day}}.',
    counts: '{{counted}} of {{all}} units below have made it known',
    waiting: 'Not yet:',
    more: 'and {{count}} more units',
    nobodyBelow: 'No unit below has to say so.',
    failed: 'The list could not be read. Please reload the page.',
    sameNumber: 'The unit has a document of this kind and number in that year: {{titles}}. Please check.',
    rulesAbove: 'What the units above have issued holds too and need not be copied:',
    noRulesAbove: 'The units above have issued none.',
    rulesVersion:
      'Each issue is a new list; the one before it ends the day before. A list that has been in force is not changed.',
    avoidFrom: 'Choose from what should not be done:',
    summoned: 'My summonses',
    notSummoned: 'No meeting is coming.',
    byPaper: 'summons {{number}}',
    remedies: 'Overdue remedies after inspections',
    remedyDue: 'due {{day}}',
    openInspections: 'Open the inspections',
  },
  lists: {
    what: 'List',
    kinds: {
      roster: 'Units, officers, appointments',
      attendance: 'Attendance of one event',
      activities: 'Events and attendance',
      documents: 'Documents',
      initiatives: 'Initiatives',
    },
    intro: {
      attendance:
        'Take the present list, fill in the column of attendance and send it back, or send your own.',
      activities: 'One row for each person at each event. Events that are there already stay as they are.',
      documents:
        'The unit’s register. Documents of the same number, day and kind are brought up to the file.',
      initiatives:
        'Initiatives of the unit’s officers. Each becomes a draft of its author, who looks it over and submits it.',
    },
    ofEvent: 'Event: {{title}}',
    current: 'Take the present list',
    host: 'Host unit',
    close: 'Close and record attendance at once',
    marked: 'Take the file with what to correct marked',
    fromExcel: 'Import from Excel',
    toExcel: 'Take the list (Excel)',
    export: 'Export to Excel ({{count}} rows)',
    exporting: 'Making the Excel file…',
    breakOff: 'Stop',
  },
}
