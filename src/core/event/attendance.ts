/** How somebody attended, the likeliest first. */
export const ATTENDANCES = ['onTime', 'late', 'excused', 'absent', 'substitute'] as const
export type Attendance = (typeof ATTENDANCES)[number]

/** What a spot check of the youth shirt finds (R32, R40). */
export const UNIFORMS = ['worn', 'missing', 'notRequired'] as const

/** Those who were there, whose attendance counts (Q05); hours may carry none. */
export function isPresent(attendance: string | null): boolean {
  return attendance === 'onTime' || attendance === 'late'
}
