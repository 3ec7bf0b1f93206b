import { join } from 'node:path'

/** The panel: Payload's own, extended by its own extension points. */
export const panel = {
  user: 'users',
  avatar: 'default' as const,
  dateFormat: 'dd/MM/yyyy HH:mm',
  importMap: { baseDir: join(import.meta.dirname, '../..') },
  meta: { titleSuffix: ' · Trách nhiệm' },
}
