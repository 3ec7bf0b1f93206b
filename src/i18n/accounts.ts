/** Words of accounts: the printed slip, the page on which somebody sets his own password, and the panel's part. */
export { en } from './en/accounts.ts'
export { vi } from './vi/accounts.ts'
