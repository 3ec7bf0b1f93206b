import type { PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import type { Holder } from '../evidence/fileHolders.ts'
import { noteReads } from './noteReads.ts'

/** A file is part of the record on which it hangs: opening one of a record of restricted sight is reading that record. */
export async function noteFileRead(
  req: PayloadRequest,
  caller: Caller,
  holders: readonly Holder[],
): Promise<void> {
  const slugs = [...new Set(holders.map(({ collection }) => collection))]
  for (const collection of slugs.filter((slug) => isRestricted(req, slug))) {
    const ids = holders.filter((holder) => holder.collection === collection).map(({ record }) => record)
    await noteReads(req, { caller, collection, ids })
  }
}

/** Whether all records of a collection are of restricted sight: its own declaration says so. */
function isRestricted(req: PayloadRequest, slug: string): boolean {
  return req.payload.collections[slug as 'sessions']?.config.custom?.restricted === true
}
