import { below } from './rules.ts'

/** Open events hosted at or below a unit where the caller holds an office that hosts; a closed one is read only. */
export const hosts = below('host', { closedAt: { exists: false } })
