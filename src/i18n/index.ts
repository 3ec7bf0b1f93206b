import * as refusals from './refusals.ts'

/** All words of the product by language and area; `vi` is the source, `en` has its shape. */
export const messages = {
  vi: { refusals: refusals.vi },
  en: { refusals: refusals.en },
}
