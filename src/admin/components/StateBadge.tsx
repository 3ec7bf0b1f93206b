/** The state of a record: the word carries the meaning, the colour only helps. */
export function StateBadge({ state, label }: { state: string; label: string }) {
  return <span className={`state-badge state-badge--${state}`}>{label}</span>
}
