export function SensitiveGuide() {
  return null
}
