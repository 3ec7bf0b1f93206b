/** Words of the page on which a person without an account recognises or declines, and of its link. */
export { en } from './en/recognition.ts'
export { vi } from './vi/recognition.ts'
