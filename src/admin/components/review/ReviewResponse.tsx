export function ReviewResponse() {
  return null
}
