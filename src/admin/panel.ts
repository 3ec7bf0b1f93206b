import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The panel: Payload's own, extended by its own extension points. */
export const panel = {
  user: 'users',
  avatar: 'default' as const,
  dateFormat: 'dd/MM/yyyy HH:mm',
  importMap: { baseDir: join(dirname(fileURLToPath(import.meta.url)), '../..') },
  meta: { titleSuffix: ' · Trách nhiệm' },
}
