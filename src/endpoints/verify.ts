import type { Endpoint } from 'payload'
import { languageOf } from '#i18n/translate.ts'
import { refuse } from '#server/refuse.ts'
import { isCode } from '#server/report/newCode.ts'
import { verificationPage } from '#server/report/verificationPage.ts'
import { verifyReport } from '#server/report/verifyReport.ts'

/**
 * `GET /verify/:code`, public: whether a printed report is the valid one. A page for people, JSON for programs
 * (`Accept: application/json`); nothing about a person either way.
 */
export const verifyEndpoint: Endpoint = {
  path: '/verify/:code',
  method: 'get',
  handler: async (req) => {
    const code = String(req.routeParams?.code ?? '')
    const report = isCode(code) ? await verifyReport(req.payload, code) : null
    if (wantsJson(req.headers.get('accept'))) {
      if (report === null) throw refuse({ code: 'not-found' })
      const { status, issued, kind, ...more } = report
      const other = kind === 'annual' ? {} : { kind }
      const known = { ...more, ...other, status, ...(issued ? { issued } : {}) }
      return Response.json({ ...known, valid: status === 'valid', superseded: status === 'superseded' })
    }
    return verificationPage(report, languageOf(req.headers.get('accept-language')))
  },
}

/** A program names JSON and does not name HTML before it. */
function wantsJson(accept: string | null): boolean {
  const wanted = accept ?? ''
  const json = wanted.indexOf('application/json')
  const html = wanted.indexOf('text/html')
  return json !== -1 && (html === -1 || json < html)
}
