/** Words of the panel's own components and views; the areas stand in files of their own. */
export { en } from './en/admin.ts'
export { vi } from './vi/admin.ts'
