import type { ReactNode } from 'react'

type Props = { facts: [label: string, value: ReactNode][] }

/** What there is to say, line by line; what is empty is left out. */
export function Facts({ facts }: Props) {
  return (
    <dl className="sheet__facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
