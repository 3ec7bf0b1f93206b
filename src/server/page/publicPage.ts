import { env } from '#env'
import { type Language, t } from '#i18n/translate.ts'

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;margin:0;background:#f4f6fa;color:#1b2430}
main{max-width:40rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border:1px solid #cfd7e3;border-radius:.5rem}
h1{font-size:1.4rem;margin:0 0 1rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
dt{color:#4a5668}dd{margin:0 0 .75rem;font-weight:600;overflow-wrap:anywhere;white-space:pre-line}
.valid{color:#0b6b32}.superseded,.demo,.wrong{color:#8a4b00}.wrong{font-weight:600}code{font-size:.95rem}
label{display:block;margin:.75rem 0}fieldset{border:1px solid #cfd7e3;border-radius:.5rem;margin:1rem 0;padding:.5rem 1rem}
input[type=text],input[type=password],input[type=file],textarea{display:block;box-sizing:border-box;width:100%;min-height:2.75rem;padding:.5rem;font:inherit;border:1px solid #6b7a90;border-radius:.25rem}
input[type=radio],input[type=checkbox]{width:1.25rem;height:1.25rem;vertical-align:middle;margin-right:.5rem}
button,a.button{display:inline-block;box-sizing:border-box;text-decoration:none;min-height:2.75rem;padding:.5rem 1.5rem;font:inherit;font-weight:600;color:#fff;background:#0d5ea6;border:0;border-radius:.25rem;cursor:pointer}
[hidden]{display:none!important}a{color:#0d5ea6}a.button{color:#fff}.hint{margin:.25rem 0;color:#4a5668;font-size:.95rem}
@media (max-width:45rem){main{margin:0;border:0;border-radius:0;padding:1rem}}`

/** Nothing but the page itself: no script, no other address, shown in no frame. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

type Page = { title: string; body: string; language: Language; status?: number }

/** A page for people without an account, in the product's look; it works without scripts. `body` is HTML. */
export function publicPage({ title, body, language, status = 200 }: Page): Response {
  const demo = env.demo ? `<p class="demo">${t(language, 'report.verify.demo')}</p>` : ''
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>${body}${demo}</main></body></html>
`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  })
}
