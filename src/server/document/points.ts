const POINTS_PER_INCH = 72
const MM_PER_INCH = 25.4

/** Millimetres as points. */
export function points(millimetres: number): number {
  return (millimetres / MM_PER_INCH) * POINTS_PER_INCH
}
