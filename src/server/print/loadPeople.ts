import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Person } from '#core/paper/printed.ts'
import type { Place } from '#core/standards/plan.ts'
import { vi as choices } from '#i18n/choices.ts'
import { query, sql } from '../sql/db.ts'
import { list, rowsOf } from '../sql/fragments.ts'

/** A post on the day of the paper, the highest of a person first. */
export type PrintedPost = Place & { officeName: string; unit: string; unitName: string; counts: boolean }
export type LoadedPerson = Omit<Person, 'unit'> & { posts: readonly string[]; held: readonly PrintedPost[] }
export type PersonOnDay = { officer: string; day: Day }

type Row = {
  id: string
  day: Day
  name: string
  dateOfBirth: Day | null
  gender: string | null
  partyMember: boolean | null
  employment: string | null
  employer: string | null
  held: PrintedPost[]
}

/** People with the posts each held on a day, in one statement; read by `personOf`. */
export async function loadPeople(
  payload: Payload,
  asked: { people: readonly PersonOnDay[]; officeOrder: readonly string[] },
  req?: PayloadRequest,
): Promise<Map<string, LoadedPerson>> {
  const rows = await query<Row>(
    payload,
    sql`with asked as (select distinct (r ->> 'officer')::uuid as officer, r ->> 'day' as day
        from jsonb_array_elements(${rowsOf(asked.people)}) r)
      select o.id::text as id, k.day, o.full_name as name, o.date_of_birth as "dateOfBirth", o.gender,
        o.party_member as "partyMember", o.employment_type as employment, o.employer,
        coalesce(json_agg(json_build_object('office', f.key, 'officeName', f.name, 'unit', u.id, 'unitName', u.name,
          'level', u.level, 'fullTime', coalesce(a.full_time, false), 'counts', coalesce(f.counts_as_officer, false))
          order by u.depth, array_position(${list(asked.officeOrder, 'text')}, f.key::text), a.id)
          filter (where a.id is not null), '[]') as held
      from asked k join officers o on o.id = k.officer
        left join appointments a on a.officer_id = o.id and a."from" <= k.day and (a."to" is null or a."to" >= k.day)
        left join offices f on f.id = a.office_id left join units u on u.id = a.unit_id
      group by o.id, k.day`,
    req,
  )
  return new Map(rows.map((row) => [keyOf({ officer: row.id, day: row.day }), personFrom(row)]))
}

/** A loaded person; somebody who is gone prints as an empty line. */
export function personOf(people: ReadonlyMap<string, LoadedPerson>, of: PersonOnDay): LoadedPerson {
  return people.get(keyOf(of)) ?? { ...NOBODY, id: of.officer }
}

const NOBODY: LoadedPerson = {
  id: '',
  name: '',
  dateOfBirth: null,
  gender: null,
  partyMember: null,
  employment: null,
  employer: null,
  posts: [],
  held: [],
}

function keyOf({ officer, day }: PersonOnDay): string {
  return `${officer}:${day}`
}

function personFrom({ day: _, gender, employment, held, ...row }: Row): LoadedPerson {
  return {
    ...row,
    gender: wordOf(choices.gender, gender),
    employment: wordOf(choices.employmentType, employment),
    posts: held.map(({ officeName, unitName }) => `${officeName} – ${unitName}`),
    held,
  }
}

/** The word for a key of a fixed choice; what is no key of it, as it is. */
export function wordOf(words: Readonly<Record<string, string>>, key: string | null): string | null {
  return key === null ? null : (words[key] ?? key)
}
