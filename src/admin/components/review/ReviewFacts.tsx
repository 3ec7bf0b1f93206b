export function ReviewFacts() {
  return null
}
