import { describe, expect, it } from '@jest/globals'
import { inspectionStatus } from '#core/register/inspectionStatus.ts'

const today = '2026-11-22'
const held = { heldOn: '2026-11-20' }

describe('inspectionStatus (R16)', () => {
  it.each([
    [{}, 'planned'],
    [{ findings: 'Đã ghi' }, 'planned'],
    [{ heldOn: '2026-11-23' }, 'planned'],
    [{ heldOn: today }, 'held'],
    [held, 'held'],
    [{ ...held, remedies: [{ done: true }] }, 'held'],
    [{ ...held, findings: 'Tốt' }, 'followedUp'],
    [{ ...held, conclusion: 'Tốt', remedies: [] }, 'followedUp'],
    [{ ...held, findings: 'Thiếu', remedies: [{ done: true }, { done: false }] }, 'held'],
    [{ ...held, findings: 'Thiếu', remedies: [{ done: true }, {}] }, 'held'],
    [{ ...held, findings: 'Thiếu', remedies: [{ done: true }, { done: true }] }, 'followedUp'],
  ] as const)('%j is %s', (inspection, status) => {
    expect(inspectionStatus(inspection, today)).toBe(status)
  })
})
