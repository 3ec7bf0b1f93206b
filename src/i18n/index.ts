import * as refusals from './refusals.ts'
import * as workflow from './workflow.ts'

/** All words of the product by language and area; `vi` is the source, `en` has its shape. */
export const messages = {
  vi: { refusals: refusals.vi, workflow: workflow.vi },
  en: { refusals: refusals.en, workflow: workflow.en },
}
