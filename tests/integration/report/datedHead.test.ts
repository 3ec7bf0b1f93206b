import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { addDays, planYearOf } from '#core/calendar/day.ts'
import { plan } from '#seed/plan.ts'
import { today } from '#server/clock.ts'
import { loadIssuers } from '#server/print/loadIssuers.ts'
import { gatherFacts } from '#server/report/gatherFacts.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

// A version of the plan that begins today has another letterhead: papers of a day bear that day's.
const NEW = { place: 'Phường Mới', recipients: ['Nơi nhận mới'] }

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  await instance.payload.create({
    collection: 'plans',
    data: {
      ...{
        key: 'letterhead',
        name: 'Thay tiêu đề văn bản',
        status: 'published',
        version: 2,
        validFrom: today(),
      },
      definition: { ...plan, report: { ...plan.report, ...NEW, subject: 'Năm mới {{year}}' } },
    } as never,
    overrideAccess: true,
  })
})
afterAll(() => instance.close())

it('a report bears the letterhead of the day it is made, and the title of its year’s plan', async () => {
  const year = planYearOf(today()) - 1
  const facts = await gatherFacts(instance.payload, { unit: city.units.quan1, year })
  expect(facts?.heading).toMatchObject({ place: NEW.place, recipients: NEW.recipients })
  expect(facts?.heading.subject).not.toMatch(/Năm mới/)
})

it('a printed paper bears the letterhead of its own day', async () => {
  const unit = city.units.quan1
  const [before, now] = [addDays(today(), -40), today()]
  const issuer = await loadIssuers(instance.payload, { units: [before, now].map((day) => ({ unit, day })) })
  expect(issuer({ unit, day: before }).head.place).toBe(plan.report.place)
  expect(issuer({ unit, day: now }).head.place).toBe(NEW.place)
})
