import { join } from 'node:path'
import { EVIDENCE_TYPES } from '#core/input/files.ts'
import { env } from '#env'
import { knock } from '#hooks/access/knock.ts'
import { reachEvidence } from '#hooks/access/reachEvidence.ts'
import { keepEvidence } from '#hooks/evidence/keepEvidence.ts'
import { keepPictureMarks } from '#hooks/evidence/keepPictureMarks.ts'
import { ownEvidence } from '#hooks/evidence/ownEvidence.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { readEvidence } from './access/readEvidence.ts'
import { anyOfficer, nobody } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { onceSaved } from './fields/panel.ts'
import { checkbox, reference, text } from './fields/values.ts'

/** Scans and photographs: checked by content, kept under random names, sent as attachments to those who may see the record. */
export const Evidence = defineCollection({
  slug: 'evidence',
  access: { read: readEvidence(reachEvidence), create: anyOfficer, update: nobody, delete: nobody },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'owner', 'createdAt'],
  },
  upload: {
    staticDir: join(env.DATA_DIR, 'evidence'),
    mimeTypes: Object.keys(EVIDENCE_TYPES),
    // `keepEvidence` has checked the content; the stock check would log each refusal as a defect.
    allowRestrictedFileTypes: true,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [knock, checkQuery, keepEvidence],
    beforeChange: [ownEvidence],
    afterChange: [keepPictureMarks],
  },
  fields: [
    onceSaved(text('originalName', { server: true })),
    onceSaved(text('digest', { server: true, index: true })),
    onceSaved(reference('owner', 'officers', { server: true, index: true })),
    // Hangs, or once hung, on a record of restricted sight (R18, R34).
    checkbox('restricted', { server: true, hidden: true }),
  ],
})
