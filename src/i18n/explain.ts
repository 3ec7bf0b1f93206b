/** Words of the explainer: why a person can or cannot see or decide a record. */
export { en } from './en/explain.ts'
export { vi } from './vi/explain.ts'
