import type { Payload, SanitizedConfig } from 'payload'
import { type Api, createApi } from './createApi.ts'

let api: Api | undefined

/** Sets up the process's gateway once its Payload is ready; every door of the process then shares it. */
export function openApi(args: { config: Promise<SanitizedConfig>; payload: Payload }): Api {
  api = createApi(args)
  return api
}

/** Answers a REST request through the process's gateway. */
export function handleApi(request: Request, from: { address: string }): Promise<Response> {
  if (!api) throw new Error('the gateway is not open yet')
  return api(request, from)
}
