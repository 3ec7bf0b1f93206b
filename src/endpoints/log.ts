import type { Endpoint, PayloadRequest } from 'payload'
import { type Audit, auditLog, lastAudits, sealLog } from '#server/log/auditLog.ts'
import { tellAudit } from '#server/log/tellAudit.ts'
import { refuse } from '#server/refuse.ts'
import { languageFor, signedInWith } from './readRequest.ts'

/**
 * `GET /api/log/audit`: the last looks over the decision log; `POST`: looks over it now. For inspectors and
 * administrators; 403 for others, 409 while somebody else's look runs.
 */
export const logEndpoints: Endpoint[] = [
  {
    path: '/log/audit',
    method: 'get',
    handler: async (req) => {
      signedInWith(req, 'inspect', 'configure')
      return Response.json({ docs: (await lastAudits(req.payload)).map((audit) => told(audit, req)) })
    },
  },
  {
    path: '/log/audit',
    method: 'post',
    handler: async (req) => {
      signedInWith(req, 'inspect', 'configure')
      if (looking) throw refuse({ code: 'busy' })
      looking = true
      try {
        await sealLog(req.payload)
        return Response.json({ doc: told(await auditLog(req.payload), req) })
      } finally {
        looking = false
      }
    },
  },
]

// One look at a time in a process: it reads the whole log.
let looking = false

function told(audit: Audit, req: PayloadRequest) {
  return { ...audit, lines: tellAudit(audit, languageFor(req)) }
}
