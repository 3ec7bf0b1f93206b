import { type CollectionSlug, type Endpoint, parseParams } from 'payload'
import { XLSX_TYPE } from '#core/input/files.ts'
import { exportList } from '#server/lists/exportList.ts'
import { refuse } from '#server/refuse.ts'
import { streamResponse } from './fileResponse.ts'
import { languageFor, signedIn } from './readRequest.ts'

/**
 * `GET /api/{slug}/export?where=&sort=&columns=&search=&under=`: the list as filtered, xlsx, by what the caller sees at
 * this moment. `columns`: paths with commas between, the list's usual ones when left out; `under`, `alone`, `on`: as in
 * the panel's list.
 */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const slug = req.routeParams?.collection
    if (typeof slug !== 'string') throw refuse({ code: 'not-found' })
    const { sort, where } = parseParams(req.query)
    const { name, stream } = await exportList(req, {
      ...{ slug: slug as CollectionSlug, where, sort, language: languageFor(req) },
      columns: readColumns(req.query.columns),
      search: readText('search', req.query.search),
    })
    return streamResponse({ name, type: XLSX_TYPE, stream })
  },
}

function readColumns(given: unknown): string[] | null {
  const text = readText('columns', given)
  return text === undefined || text === '' ? null : [...new Set(text.split(','))].slice(0, 100)
}

function readText(name: string, given: unknown): string | undefined {
  if (given === undefined || typeof given === 'string') return given
  throw refuse({ code: 'invalid-query', data: { name } })
}
