/** Words about the decision log and whether it verifies. */
export { en } from './en/log.ts'
export { vi } from './vi/log.ts'
