import type { Source, Terms } from '#core/report/model.ts'
import { adminPath } from './routes.ts'

/** The page of the panel that lists what stands behind a figure of a report. */
export function sourceAddress(source: Source): string {
  if (source.kind === 'record') return `/admin/collections/${source.collection}/${source.id}`
  if (source.kind === 'people') {
    const { unit, year, target, list } = source
    return `${adminPath('overview')}?${new URLSearchParams({ unit, year: String(year), target, list })}`
  }
  const { collection, where, under, alone, on } = source
  const query = [
    ...where.flatMap((terms, at) => termsOf(terms, `where[or][${at}][and]`)),
    ['under', under],
    ...(alone ? [['alone', '1']] : []),
    ...(on === undefined ? [] : [['on', on]]),
  ]
  return `/admin/collections/${collection}?${new URLSearchParams(query)}`
}

/** Terms that all hold, as the panel's list writes them into its address. */
function termsOf(where: Terms, group: string): string[][] {
  return Object.entries(where)
    .flatMap(([field, operators]) =>
      Object.entries(operators).map(([name, value]) => ({ field, name, value })),
    )
    .flatMap(({ field, name, value }, at) => {
      const path = `${group}[${at}][${field}][${name}]`
      return Array.isArray(value)
        ? value.map((each, index) => [`${path}[${index}]`, String(each)])
        : [[path, String(value)]]
    })
}
