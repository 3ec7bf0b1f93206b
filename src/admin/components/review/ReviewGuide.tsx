export function ReviewGuide() {
  return null
}
