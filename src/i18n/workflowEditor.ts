/** Words of the workflow editor: what is wrong with a definition, its form, its trial. */
export { en } from './en/workflowEditor.ts'
export { vi } from './vi/workflowEditor.ts'
