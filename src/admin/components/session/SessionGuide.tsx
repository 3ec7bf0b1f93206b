export function SessionGuide() {
  return null
}
