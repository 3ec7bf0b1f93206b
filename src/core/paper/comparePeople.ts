import { foldText } from '#core/roster/foldText.ts'

type Listed = { id: string; name: string; held: readonly { office: string }[] }

/** The order of lists of people: by office, then by given name, then by the whole name; total. */
export function comparePeople(officeOrder: readonly string[]): (a: Listed, b: Listed) => number {
  const rank = ({ held }: Listed) => {
    const at = officeOrder.indexOf(held[0]?.office ?? '')
    return at === -1 ? officeOrder.length : at
  }
  return (a, b) =>
    rank(a) - rank(b) ||
    compare(foldText(givenName(a.name)), foldText(givenName(b.name))) ||
    compare(foldText(a.name), foldText(b.name)) ||
    compare(a.id, b.id)
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
