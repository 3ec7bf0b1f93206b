import { describe, expect, it } from '@jest/globals'
import { horizonAt } from '#seed/demo/horizon.ts'
import { makeExemptions } from '#seed/demo/papers/makeExemptions.ts'
import { makeGatherings } from '#seed/demo/papers/makeGatherings.ts'
import { makeInitiatives } from '#seed/demo/papers/makeInitiatives.ts'
import { makeModels } from '#seed/demo/papers/makeModels.ts'
import { makePledges } from '#seed/demo/papers/makePledges.ts'
import { makeReviews } from '#seed/demo/papers/makeReviews.ts'
import { monthsSoFar } from '#seed/demo/papers/times.ts'
import { makePeople } from '#seed/demo/people/makePeople.ts'
import { randomOf } from '#seed/demo/random.ts'
import { numbersOf } from '#seed/demo/registers/registering.ts'
import { makeUnits } from '#seed/demo/units/makeUnits.ts'
import { makeWorld } from '#seed/demo/world.ts'
import { seededOffices } from '#seed/offices.ts'
import { plan } from '#seed/plan.ts'
import { seededWorkflows } from '#seed/workflows.ts'
import { sha256 } from '#server/approval/digest.ts'

const AT = new Date('2026-11-22T10:00:00+07:00')

/** A part of the city, as text. */
function cityOf(seedNumber: number, at: Date): string {
  const horizon = horizonAt(at, plan.firstMonth)
  const units = makeUnits(randomOf(seedNumber, 'units'), horizon)
  const people = makePeople(units, randomOf(seedNumber, 'people'), horizon)
  const world = makeWorld(units, people, { plan, horizon })
  const [month] = monthsSoFar(horizon)
  if (!month) throw new Error('no month has begun')
  const gatherings = makeGatherings(world, randomOf(seedNumber, 'gatherings'), month)
  const makingOf = (key: string) => {
    const definition = seededWorkflows.find((one) => one.key === key)?.definition
    if (!definition) throw new Error(`no workflow ${key}`)
    const random = randomOf(seedNumber, key)
    return { world, random, flow: { id: 'flow', definition }, numbers: numbersOf(random) }
  }
  const made = [
    ...makePledges(makingOf('pledge'), horizon.last),
    ...makeModels(makingOf('model')),
    ...makeInitiatives(makingOf('initiative')),
    ...makeExemptions(makingOf('exemption')),
    ...makeReviews(makingOf('annualReview')),
  ]
  const papers = made.map(({ played }) => [played.content, played.record, played.log, played.tasks])
  return JSON.stringify([units, people, gatherings, papers])
}

describe('the demonstration city', () => {
  it('draws the same numbers on every machine', () => {
    const random = randomOf(2026, 'test')
    expect([random.int(0, 999), random.int(0, 999), random.int(0, 999), random.id()]).toMatchInlineSnapshot(`
     [
       822,
       293,
       255,
       "28817fbb-523d-4f0c-a433-b12c259836a0",
     ]
    `)
  })

  it('is the same for one seed number and day, whatever the hour', () => {
    const evening = new Date('2026-11-22T23:30:00+07:00')
    expect(sha256(cityOf(7, AT))).toBe(sha256(cityOf(7, evening)))
  })

  it('is another for another number', () => {
    expect(sha256(cityOf(8, AT))).not.toBe(sha256(cityOf(7, AT)))
  })
})

describe('the seeded offices', () => {
  it('let nobody who decides give himself an office', () => {
    const organisers = seededOffices.filter(({ permissions }) => permissions.includes('organise'))
    expect(organisers.map(({ key }) => key)).toEqual(['inspectionOffice', 'systemAdministrator'])
  })
})
