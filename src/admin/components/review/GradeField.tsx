export function GradeField() {
  return null
}
