import { createHash } from 'node:crypto'
import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createOperation,
  type Endpoint,
  type PayloadRequest,
  parseParams,
} from 'payload'
import { answerOnce } from '#server/answerOnce.ts'
import { refuse } from '#server/refuse.ts'
import { inTransaction } from '#server/sql/db.ts'
import { idempotencyKey, refuseOtherPerson, type SignedIn } from './readRequest.ts'

/**
 * `POST /api/{slug}` as Payload answers it; with an `Idempotency-Key` the record is made once, however often and from
 * however many places the same call comes.
 */
export const createOnceEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    refuseOtherPerson(req)
    const key = idempotencyKey(req)
    const user = req.user as SignedIn | null
    if (key === undefined || user === null) return Response.json(await create(req), { status: 201 })
    const body = { slug: collectionOf(req).config.slug, data: req.data ?? {}, file: digestOf(req) }
    const { headers, i18n, file, data, routeParams } = req
    const once = (inside: PayloadRequest) =>
      answerOnce(inside, { user: String(user.id), key, body }, () => create(inside))
    const base = { user, headers, i18n, file, data, routeParams, query: req.query, context: {} }
    return Response.json(await inTransaction(req.payload, once, base as never), { status: 201 })
  },
}

async function create(req: PayloadRequest): Promise<unknown> {
  const collection = collectionOf(req)
  const { depth, populate, select } = parseParams(req.query)
  const doc = await createOperation({ collection, data: req.data, depth, populate, select, req } as never)
  const label = getTranslation(collection.config.labels.singular, req.i18n)
  return { doc, message: req.t('general:successfullyCreated', { label }) }
}

function collectionOf(req: PayloadRequest) {
  const collection = req.payload.collections[String(req.routeParams?.collection) as 'activities']
  if (!collection) throw refuse({ code: 'not-found' })
  return collection
}

function digestOf({ file }: PayloadRequest): string | null {
  return file ? createHash('sha256').update(file.data).digest('hex') : null
}
