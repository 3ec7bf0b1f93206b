type Props = { done: number; owed: number; text: string; label: string }

const ROUND = 2 * Math.PI * 42

/** Done of owed as a ring; the words say the same, for those who do not see it. */
export function Ring({ done, owed, text, label }: Props) {
  const share = owed > 0 ? Math.min(1, done / owed) : 0
  return (
    <figure className="ring">
      <svg aria-hidden="true" height="96" viewBox="0 0 100 100" width="96">
        <circle className="ring__track" cx="50" cy="50" fill="none" r="42" strokeWidth="10" />
        {share > 0 && (
          <circle
            className={share === 1 ? 'ring__done ring__done--full' : 'ring__done'}
            cx="50"
            cy="50"
            fill="none"
            r="42"
            strokeDasharray={`${ROUND * share} ${ROUND}`}
            strokeLinecap="round"
            strokeWidth="10"
            transform="rotate(-90 50 50)"
          />
        )}
        {share === 1 && <path className="ring__tick" d="m34 51 12 12 22-25" fill="none" strokeWidth="7" />}
      </svg>
      <figcaption>
        <span className="muted">{label}</span>
        <strong>{text}</strong>
      </figcaption>
    </figure>
  )
}
