/** One "điều" of a list (R03). */
export type Rule = { kind: string; group: string | null; heading: string; detail: string | null }
/** The version of a unit's list that holds on a day. */
export type RuleList = {
  id: string
  unit: string
  unitName: string
  title: string
  version: number
  from: string
  to: string | null
  rules: readonly Rule[]
}
export type EffectiveRule = Omit<Rule, 'kind'> & { unit: string; unitName: string; own: boolean }

/**
 * R03: what holds for a unit: its superiors' lists from the root down, then its own, each rule with whose it is.
 * @param lists of the unit's line, root first
 */
export function effectiveRules(
  lists: readonly RuleList[],
  unit: string,
): { dos: EffectiveRule[]; donts: EffectiveRule[] } {
  const all = lists.flatMap((list) =>
    list.rules.map(({ kind, ...rule }) => ({
      kind,
      rule: { ...rule, unit: list.unit, unitName: list.unitName, own: list.unit === unit },
    })),
  )
  const of = (wanted: string) => all.filter(({ kind }) => kind === wanted).map(({ rule }) => rule)
  return { dos: of('do'), donts: of('dont') }
}
