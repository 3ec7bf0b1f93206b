import { below } from './rules.ts'

/** Events hosted in the subtree of a unit where the caller holds an office that may host. */
export const hosts = below('host')
