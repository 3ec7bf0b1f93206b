type Props = {
  done: number
  owed: number
  text: string
  label: string
  /** What still waits for its confirmation, drawn lighter behind what is done. */
  waiting?: number
  waitingText?: string | undefined
}

const ROUND = 2 * Math.PI * 42

/** Done of owed as a ring; the words say the same, for those who do not see it. */
export function Ring({ done, owed, text, label, waiting = 0, waitingText }: Props) {
  const shareOf = (part: number) => (owed > 0 ? Math.min(1, part / owed) : 0)
  const share = shareOf(done)
  const expected = shareOf(done + waiting)
  return (
    <figure className="ring">
      <svg aria-hidden="true" height="96" viewBox="0 0 100 100" width="96">
        <circle className="ring__track" cx="50" cy="50" fill="none" r="42" strokeWidth="10" />
        {expected > share && (
          <circle
            className="ring__waiting"
            cx="50"
            cy="50"
            fill="none"
            r="42"
            strokeDasharray={`${ROUND * expected} ${ROUND}`}
            strokeLinecap="round"
            strokeWidth="10"
            transform="rotate(-90 50 50)"
          />
        )}
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
        {waitingText && <span className="muted">{waitingText}</span>}
      </figcaption>
    </figure>
  )
}
