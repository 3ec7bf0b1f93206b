import { markPaths } from '../mark.ts'

/** The product's mark, in the bar and on the way home. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="mark"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.2"
      viewBox="0 0 24 24"
      width={size}
    >
      <path d={markPaths.square} />
      <path className="mark__tick" d={markPaths.tick} />
    </svg>
  )
}

export function Icon() {
  return <Mark size={24} />
}
