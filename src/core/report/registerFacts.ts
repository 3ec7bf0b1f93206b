import type { Day } from '#core/calendar/day.ts'

/** The line of a table that counts everything once. */
export const TOTAL = 'total'

/**
 * Facts by line of a table: a child unit's id, the reporting unit's id for what is its own, and `TOTAL`. A line without
 * a record of the kind is missing: that is not the same as a count of 0.
 */
export type ByLine<Facts> = Readonly<Record<string, Facts>>

/** The first items of a list in its order, and how many there are in all. */
export type Listing<Item> = { items: readonly Item[]; total: number }

/** Table 2: officers in an office that counts, on the as-of day. */
export type StaffFacts = {
  officers: number
  female: number
  minority: number
  partyMembers: number
  fullTime: number
  cadre: number
  civilServant: number
  publicEmployee: number
  otherEmployment: number
  genderUnknown: number
  ethnicityUnknown: number
  /** In office now and not on the eve of the year, and the other way round. */
  joined: number
  left: number
}

/** Table 3: how those who owe a paper of the year stand with it. */
export type PaperFacts = {
  owed: number
  submitted: number
  approved: number
  returned: number
  /** First submitted after the last good day. */
  late: number
  missing: number
}
export type MissingPaper = {
  officer: string
  name: string
  office: string
  unit: string
  pledge: boolean
  review: boolean
}

/** Table 5c (R39). */
export type ArtFacts = { songs: number; dances: number; sports: number; officers: number }

/** Table 6. */
export type InitiativeFacts = {
  submitted: number
  byAgencyHead: number
  bySuperiorUnion: number
  union: number
  professional: number
}
export type RecognisedInitiative = {
  id: string
  title: string
  authors: string
  unit: string
  field: string
  by: string | null
  number: string | null
  date: Day | null
}

/** Table 7: sessions that were closed. */
export type SessionFacts = {
  sessions: number
  present: number
  expected: number
  comments: number
  remedies: number
  remediesDone: number
}
/** The session of one line's own unit in one quarter. */
export type HeldSession = {
  id: string
  unit: string
  period: string
  heldOn: Day
  present: number
  expected: number
}

/** Table 8. */
export type ModelItem = {
  id: string
  title: string
  unit: string
  content: string | null
  from: Day | null
  to: Day | null
  document: string | null
  documentDate: Day | null
  outcome: string | null
  remark: string | null
}

/** Table 9. */
export type ConductFacts = { lists: number; dos: number; donts: number }
export type ConductMeetingFacts = {
  branchMeetings: number
  branchHeld: number
  committeeMeetings: number
  committeeHeld: number
}
/** Table 9b: documents issued in the year by kind, and acknowledgements of those from above. */
export type DocumentFacts = Readonly<Record<string, number>>
export type AcknowledgementFacts = { acknowledgements: number; units: number }

/** Table 10. */
export type InspectionFacts = {
  planned: number
  unannounced: number
  held: number
  concluded: number
  remedies: number
  remediesDone: number
  remediesOverdue: number
}
export type ViolationFacts = { violations: number; handled: number }
export type InspectionItem = {
  id: string
  title: string
  unit: string
  kind: string
  status: string
  day: Day | null
  scope: string | null
  conclusion: string | null
  remedies: number
  remediesDone: number
}

/** Table 11. */
export type SummonsFacts = {
  onTime: number
  late: number
  excused: number
  absent: number
  substitute: number
}
export type UniformFacts = { worn: number; missing: number }

/** Table 12: reviews of the year that were concluded, by the grade proposed. */
export type GradeFacts = {
  excellent: number
  good: number
  completed: number
  notCompleted: number
  notRated: number
}

/** Table 13: items by kind; `reach` is null where nobody wrote any down. */
export type CommunicationFacts = { kinds: Readonly<Record<string, number>>; reach: number | null }

/** One item of the communications register (R44). */
export type CommunicationItem = {
  id: string
  title: string
  unit: string
  kind: string
  day: Day
  outlet: string | null
  reach: number | null
  link: string | null
}

/** Table 14: `value` in đồng, null where none was written down. */
export type ProjectFacts = {
  kinds: Readonly<Record<string, number>>
  running: number
  done: number
  value: number | null
  /** By the plan's themes. */
  themes?: Readonly<Record<string, number>>
  /** The themes of the first plan, as the first reports kept them. */
  people?: number
  work?: number
  self?: number
}
export type ProjectItem = {
  id: string
  title: string
  unit: string
  kind: string
  status: string
  from: Day
  to: Day | null
  value: number | null
  themes: readonly string[]
}

/** What the papers and registers of the year hold: counts and lists, never a sensitive text. */
export type RegisterFacts = {
  /** Offices that count and somebody holds, in the plan's order. */
  offices: readonly { key: string; name: string }[]
  staff: ByLine<StaffFacts>
  staffOffices: ByLine<Readonly<Record<string, number>>>
  pledges: ByLine<PaperFacts>
  reviews: ByLine<PaperFacts>
  missingPapers: Listing<MissingPaper>
  art: ByLine<ArtFacts>
  /** Initiatives announced in confirmed pledges. */
  plannedInitiatives: ByLine<{ planned: number }>
  initiatives: ByLine<InitiativeFacts>
  recognisedInitiatives: Listing<RecognisedInitiative>
  sessions: ByLine<SessionFacts>
  heldSessions: Listing<HeldSession>
  models: Listing<ModelItem>
  conductRules: ByLine<ConductFacts>
  conductMeetings: ByLine<ConductMeetingFacts>
  documents: ByLine<DocumentFacts>
  acknowledgements: ByLine<AcknowledgementFacts>
  inspections: ByLine<InspectionFacts>
  violations: ByLine<ViolationFacts>
  inspectionItems: Listing<InspectionItem>
  summons: ByLine<SummonsFacts>
  uniforms: ByLine<UniformFacts>
  /** Null where the plan asks for no grades. */
  grades: ByLine<GradeFacts> | null
  communications: ByLine<CommunicationFacts>
  projects: ByLine<ProjectFacts>
  projectItems: Listing<ProjectItem>
}
