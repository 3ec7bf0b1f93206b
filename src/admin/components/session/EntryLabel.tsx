export function EntryLabel() {
  return null
}
