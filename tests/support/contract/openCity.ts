import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { type Answer, type Instance, openInstance } from '#tests/support/instance.ts'

type As = (
  person: PersonKey | null,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

/** The product with the little city in it, and requests as its people (`null`: nobody signed in). */
export type Opened = { instance: Instance; city: City; as: As }

export async function openCity(): Promise<Opened> {
  const instance = await openInstance()
  const city = await buildCity(instance.payload)
  const as: As = (person, method, path, body, headers = {}) =>
    instance.send(method, path, {
      ...(person === null ? {} : { token: city.people[person].token }),
      ...(body === undefined ? {} : { body }),
      headers,
    })
  return { instance, city, as }
}

/** Status and first code of an answer. */
export function codeOf({ status, body }: Answer): [number, string | undefined] {
  return [status, body?.errors?.[0]?.code]
}

/** A time span of `minutes` some days ago at 18:00 in Vietnam, outside office hours; each call another one. */
export function spanOf(minutes = 5): { startsAt: string; endsAt: string } {
  const nth = spans++
  const started = new Date(Date.now() - (1 + (nth % 5)) * 86_400_000)
  started.setUTCHours(11, Math.floor(nth / 5) * 6, 0, 0)
  const ended = new Date(started.getTime() + minutes * 60_000)
  return { startsAt: started.toISOString(), endsAt: ended.toISOString() }
}
let spans = 0
