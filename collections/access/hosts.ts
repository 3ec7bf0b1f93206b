import { below } from './rules.ts'

/** Open events hosted in the subtree of a unit where the caller holds an office that may host; a closed one is read only. */
export const hosts = below('host')
