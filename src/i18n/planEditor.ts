/** Words of the plan editor. `fields`: by the field's name, or by its path with underscores where one name means two things. */
export { en } from './en/planEditor.ts'
export { vi } from './vi/planEditor.ts'
