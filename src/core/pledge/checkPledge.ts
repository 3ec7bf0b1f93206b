import type { Refusal } from '#core/refusal.ts'

/** A pledge (a1) as far as its submission is judged. */
export type PledgeContent = {
  focus?: readonly { content?: unknown; actions?: readonly unknown[] | null }[] | null
  commitments?: unknown
}

/**
 * R10: a pledge holds every focal content of the plan, each once, each with at least one thing the officer will do,
 * and his commitments, where the plan asks for them. Paths name the row to mend; a missing content names `focus`.
 */
export function checkPledge(
  pledge: PledgeContent,
  { contents, commitments }: { contents: readonly string[]; commitments: boolean },
): Refusal[] {
  const focus = pledge.focus ?? []
  const refusals: Refusal[] = []
  for (const content of contents) {
    if (!focus.some((row) => row.content === content))
      refusals.push({ code: 'content-missing', path: 'focus', data: { content } })
  }
  focus.forEach((row, index) => {
    if ((row.actions ?? []).length === 0)
      refusals.push({ code: 'actions-missing', path: `focus.${index}.actions` })
    const first = focus.findIndex(({ content }) => content === row.content)
    if (first !== index) refusals.push({ code: 'content-twice', path: `focus.${index}.content` })
  })
  if (commitments && pledge.commitments !== true)
    refusals.push({ code: 'commitments-missing', path: 'commitments' })
  return refusals
}
