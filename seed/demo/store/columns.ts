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
  events: table(
    'events',
    columns(
      'id:uuid title kind starts_at:timestamptz ends_at:timestamptz host_unit_id:uuid place closed_at:timestamptz made_by_id:uuid',
    ),
    scopes,
    stamps,
  ),
  eventTexts: table('events_texts', texts),
  roster: table('events_roster', columns('_order:int4 _parent_id:uuid id officer_id:uuid attendance')),
  activities: table(
    'activities',
    columns(
      'id:uuid officer_id:uuid kind title starts_at:timestamptz ends_at:timestamptz host_unit_id:uuid event_id:uuid place attendance late_reason late_entry:bool minutes:numeric office_minutes:numeric',
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
  decisions: table(
    'decisions',
    columns(
      'id:uuid collection record officer_id:uuid unit_id:uuid workflow step action by_id:uuid by_name by_office by_unit_id:uuid by_unit_name comment remarks:jsonb changed:jsonb content:jsonb rev_before:numeric rev_after:numeric state_before state_after digest at:timestamptz recorded_at:timestamptz seq:numeric previous_hash hash',
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
