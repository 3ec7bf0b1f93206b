import { type Day, dayOf } from '#core/calendar/day.ts'
import { holdsOn } from '#core/calendar/validity.ts'
import { callApi } from '../../callApi.ts'
import type { Candidate } from './useRoster.ts'

type Appointment = { officer: { id: string; fullName: string } | string; from: Day; to: Day | null }
type Asked = { unit: string; below: boolean; language: 'vi' | 'en'; now: number }

/** Everybody in office in a unit today, and with `below` in the units directly under it; by given name. */
export async function officersOf({ unit, below, language, now }: Asked): Promise<Candidate[] | null> {
  const units = below ? [unit, ...(await childrenOf(unit, language))] : [unit]
  const today = dayOf(now)
  const found = new Map<string, string>()
  for (let page = 1; page <= 8; page++) {
    const filter = `where[unit][in]=${units.join(',')}&limit=250&depth=1&page=${page}`
    const answer = await callApi<{ docs: Appointment[]; hasNextPage: boolean }>(`/appointments?${filter}`, {
      language,
    })
    if (!answer.ok) return null
    for (const { officer, from, to } of answer.data.docs) {
      if (typeof officer === 'object' && holdsOn({ from, to }, today)) found.set(officer.id, officer.fullName)
    }
    if (!answer.data.hasNextPage) break
  }
  return byGivenName([...found].map(([officer, name]) => ({ officer, name })))
}

/** Officers whose name or code holds a text. */
export async function findOfficers(text: string, language: 'vi' | 'en'): Promise<Candidate[]> {
  const filter = `where[or][0][fullName][like]=${encodeURIComponent(text)}&where[or][1][code][equals]=${encodeURIComponent(text)}&limit=8`
  const answer = await callApi<{ docs: { id: string; fullName: string; code: string }[] }>(
    `/officers?${filter}`,
    {
      language,
    },
  )
  if (!answer.ok) return []
  return answer.data.docs.map(({ id, fullName, code }) => ({ officer: id, name: `${fullName} (${code})` }))
}

async function childrenOf(unit: string, language: 'vi' | 'en'): Promise<string[]> {
  const filter = `where[parent][equals]=${unit}&limit=250`
  const answer = await callApi<{ docs: { id: string }[] }>(`/units?${filter}`, { language })
  return answer.ok ? answer.data.docs.map(({ id }) => id) : []
}

function byGivenName(people: Candidate[]): Candidate[] {
  const given = (name: string) => `${name.split(' ').at(-1)} ${name}`
  return people.sort((a, b) => given(a.name).localeCompare(given(b.name), 'vi'))
}
