import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import { notes } from '../words/meetings.ts'

/** How somebody was ticked: a reason where he was excused or sent another, his shirt where it was looked at (R32, R40). */
export type Ticked = {
  id: string
  officer: DemoOfficer
  attendance: string
  note: string | null
  uniform: string | null
}

/** Meetings to which people are called: who stays away says why. */
const CALLED = ['summonedMeeting', 'committeeMeeting']

/** The roster of an event, ticked. At some the shirts are looked at. */
export function ticksOf(random: Random, kind: string, people: readonly DemoOfficer[]): Ticked[] {
  const looked = kind !== 'volunteerActivity' && random.chance(0.3)
  return people.map((officer) => {
    const attendance = attendanceBy(random)
    const away = attendance === 'excused' || attendance === 'substitute'
    const present = attendance === 'onTime' || attendance === 'late'
    return {
      ...{ id: random.rowId(), officer, attendance },
      note: away && CALLED.includes(kind) ? random.pick(notes[attendance] ?? []) : null,
      uniform: looked && present ? uniformBy(random) : null,
    }
  })
}

function attendanceBy(random: Random): string {
  const share = random.next()
  if (share < 0.89) return 'onTime'
  if (share < 0.95) return 'late'
  if (share < 0.975) return 'excused'
  return share < 0.995 ? 'absent' : 'substitute'
}

function uniformBy(random: Random): string {
  const share = random.next()
  if (share < 0.9) return 'worn'
  return share < 0.97 ? 'missing' : 'notRequired'
}
