import { languageOf, t } from '#i18n/translate.ts'
import type { Handler } from './openPort.ts'

export type Step = 'database' | 'migrations' | 'demonstration' | 'panel' | 'worker' | 'stopping'

let current: Step = 'database'

/** Notes what the process is busy with; `GET /api/health` shows it until all is ready. */
export function enter(step: Step): void {
  current = step
}

/** Answers while the process starts or stops: 503 with the step for programs, a page that reloads itself for people. */
export const answerWaiting: Handler = (request, response) => {
  const path = request.url ?? '/'
  response.statusCode = 503
  response.setHeader('Retry-After', '2')
  response.setHeader('Cache-Control', 'no-store')
  if (path.startsWith('/api/')) {
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(JSON.stringify({ status: current === 'stopping' ? 'stopping' : 'starting', step: current }))
    return
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  response.end(page(languageOf(request.headers['accept-language'])))
}

function page(language: 'vi' | 'en'): string {
  const title = t(language, 'console.waitingTitle')
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>${title}</title>
<style>body{font:1.1rem system-ui;max-width:34rem;margin:20vh auto;padding:0 1rem;color:#222;background:#fff}</style>
<h1>${title}…</h1>
<p>${t(language, 'console.waitingText')}</p>
</html>
`
}
