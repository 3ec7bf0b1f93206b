import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import type { Table } from './sink.ts'

type Columns = Table['columns']

/** A list of columns: `name` or `name:type`, text where no type is named. */
function columns(text: string): Columns {
  return text
    .trim()
    .split(/\s+/)
    .map((one): readonly [string, string] => {
      const [name = '', type = 'varchar'] = one.split(':')
      return [name, type]
    })
}

const scopes = scopeColumns.map((name) => [name, 'varchar'] as const)
const stamps = columns('updated_at:timestamptz created_at:timestamptz')
const approval = columns(
  'state step rev:numeric due_at:timestamptz unit_id:uuid submitted_at:timestamptz decided_at:timestamptz flow place_unit step_unit',
)
const texts = columns('order:int4 parent_id:uuid path text')

const table = (name: string, ...parts: Columns[]): Table => ({ name, columns: parts.flat() })

/** The tables that the demonstration fills (src/migrations). */
export const tables = {
  units: table(
    'units',
    columns(
      'id:uuid code name short_name level parent_id:uuid in_block:bool valid_from valid_to obligations_from',
    ),
    stamps,
  ),
  users: table('users', columns('id:uuid email username salt hash'), stamps),
  officers: table(
    'officers',
    columns(
      'id:uuid code full_name date_of_birth gender ethnicity party_member:bool email phone employment_type employer user_id:uuid',
    ),
    stamps,
  ),
  appointments: table(
    'appointments',
    columns('id:uuid officer_id:uuid unit_id:uuid office_id:uuid full_time:bool from to decision_number'),
    stamps,
  ),
  pledges: table(
    'pledges',
    columns('id:uuid officer_id:uuid year:numeric commitments:bool'),
    approval,
    scopes,
    stamps,
  ),
  focus: table('pledges_focus', columns('_order:int4 _parent_id:uuid id content')),
  actions: table('pledges_focus_actions', columns('_order:int4 _parent_id id action measure due evidence')),
  pledgeTexts: table('pledges_texts', texts),
  documents: table(
    'documents',
    columns(
      'id:uuid unit_id:uuid kind number date issuer title implements_id:uuid from to to_acknowledge:bool note',
    ),
    scopes,
    stamps,
  ),
  events: table(
    'events',
    columns(
      'id:uuid title kind starts_at:timestamptz ends_at:timestamptz host_unit_id:uuid place conduct_rules_held:bool summons_id:uuid closed_at:timestamptz made_by_id:uuid',
    ),
    scopes,
    stamps,
  ),
  eventTexts: table('events_texts', texts),
  roster: table(
    'events_roster',
    columns('_order:int4 _parent_id:uuid id officer_id:uuid attendance note uniform'),
  ),
  activities: table(
    'activities',
    columns(
      'id:uuid officer_id:uuid kind title starts_at:timestamptz ends_at:timestamptz host_unit_id:uuid event_id:uuid place attendance note late_reason late_entry:bool minutes:numeric office_minutes:numeric',
    ),
    approval,
    scopes,
    stamps,
  ),
  activityTexts: table('activities_texts', texts),
  reports: table(
    'reports',
    columns(
      'id:uuid year:numeric revision:numeric as_of:timestamptz figures:jsonb narrative on_time:bool verification_code digest',
    ),
    approval,
    scopes,
    stamps,
  ),
  models: table(
    'models',
    columns(
      'id:uuid title idea content audience goals continuity creativity development from to document document_date outcome',
    ),
    approval,
    scopes,
    stamps,
  ),
  initiatives: table(
    'initiatives',
    columns(
      'id:uuid officer_id:uuid title kind field realised_on summary novelty effect applicability recognition_by recognition_number recognition_date recognition_issuer author_ids recognised_on',
    ),
    approval,
    scopes,
    stamps,
  ),
  authors: table(
    'initiatives_authors',
    columns('_order:int4 _parent_id:uuid id officer_id:uuid share:numeric'),
  ),
  exemptions: table(
    'exemptions',
    columns('id:uuid officer_id:uuid group type from to reason document document_date'),
    approval,
    scopes,
    stamps,
  ),
  sessions: table(
    'sessions',
    columns(
      'id:uuid unit_id:uuid period held_on number place chair_id:uuid secretary_id:uuid closed_at:timestamptz made_by_id:uuid',
    ),
    scopes,
    stamps,
  ),
  sessionPresent: table('sessions_rels', columns('order:int4 parent_id:uuid path officers_id:uuid')),
  sessionAbsent: table('sessions_absent', columns('_order:int4 _parent_id:uuid id officer_id:uuid reason')),
  entries: table(
    'sessions_entries',
    columns('_order:int4 _parent_id:uuid id officer_id:uuid self_criticism comments conclusion'),
  ),
  entryMerits: table('sessions_entries_merits', columns('_order:int4 _parent_id id key met:bool')),
  entryRemedies: table(
    'sessions_entries_remedies',
    columns('_order:int4 _parent_id id remedy due done:bool done_on'),
  ),
  reviews: table(
    'reviews',
    columns(
      'id:uuid officer_id:uuid kind period year:numeric session_id:uuid self strengths shortcomings causes collective_comment conclusion concluded_on response agrees:bool responded_at:timestamptz',
    ),
    approval,
    scopes,
    stamps,
  ),
  reviewResults: table('reviews_results', columns('_order:int4 _parent_id:uuid id content result')),
  reviewMerits: table('reviews_collective_merits', columns('_order:int4 _parent_id:uuid id key met:bool')),
  reviewRemedies: table(
    'reviews_remedies',
    columns('_order:int4 _parent_id:uuid id remedy due done:bool done_on'),
  ),
  conductRules: table(
    'conduct_rules',
    columns('id:uuid unit_id:uuid title version:numeric from to document document_date'),
    scopes,
    stamps,
  ),
  conductRuleRows: table(
    'conduct_rules_rules',
    columns('_order:int4 _parent_id:uuid id kind group heading detail'),
  ),
  acknowledgements: table(
    'acknowledgements',
    columns('id:uuid of_id:uuid unit_id:uuid held_on note by_id:uuid'),
    scopes,
    stamps,
  ),
  projects: table(
    'projects',
    columns(
      'id:uuid unit_id:uuid title kind status from to value:numeric content outcome document document_date',
    ),
    scopes,
    stamps,
  ),
  projectTexts: table('projects_texts', texts),
  communications: table(
    'communications',
    columns('id:uuid unit_id:uuid title kind published_on outlet reach:numeric link note'),
    scopes,
    stamps,
  ),
  inspections: table(
    'inspections',
    columns(
      'id:uuid unit_id:uuid title kind status planned_on held_on scope findings conclusion document document_date by_unit_id:uuid by_depth:numeric',
    ),
    scopes,
    stamps,
  ),
  inspectionTeam: table('inspections_team', columns('_order:int4 _parent_id:uuid id officer_id:uuid role')),
  inspectionRemedies: table(
    'inspections_remedies',
    columns('_order:int4 _parent_id:uuid id remedy officer_id:uuid due done:bool done_on'),
  ),
  violations: table(
    'violations',
    columns(
      'id:uuid unit_id:uuid officer_id:uuid kind happened_on description measure handled_on handling document document_date',
    ),
    scopes,
    stamps,
  ),
  violationRemedies: table(
    'violations_remedies',
    columns('_order:int4 _parent_id:uuid id remedy due done:bool done_on'),
  ),
  workHours: table('work_hours', columns('id:uuid unit_id:uuid officer_id:uuid from to'), scopes, stamps),
  workHourRows: table('work_hours_hours', columns('_order:int4 _parent_id:uuid id start end')),
  workHourTexts: table('work_hours_texts', texts),
  decisions: table(
    'decisions',
    columns(
      'id:uuid collection record officer_id:uuid unit_id:uuid workflow step action by_id:uuid by_name by_office by_unit_id:uuid by_unit_name comment remarks:jsonb changed:jsonb content:jsonb details:jsonb rev_before:numeric rev_after:numeric state_before state_after digest at:timestamptz recorded_at:timestamptz seq:numeric previous_hash hash',
    ),
    scopes,
  ),
  tasks: table(
    'app.tasks',
    columns(
      'collection record:uuid officer:uuid step opened_at:timestamptz due_at:timestamptz closed_at:timestamptz reason:jsonb',
    ),
  ),
  contributors: table('app.contributors', columns('collection record:uuid officer:uuid')),
} satisfies { [name: string]: Table }
