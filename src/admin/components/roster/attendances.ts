/** As in the field itself, the likeliest first. */
export const attendances = ['onTime', 'late', 'excused', 'absent', 'substitute'] as const
export type Attendance = (typeof attendances)[number]

/** Those who were there (Q05). */
export function isPresent(attendance: string): boolean {
  return attendance === 'onTime' || attendance === 'late'
}
