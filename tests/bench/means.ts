import type pg from 'pg'
import type { Client } from './client.ts'

/** What scenarios are made with: both servers, their database, and the plan year that ended last. */
export type Means = { ours: Client; bare: Client; database: pg.Client; year: number }

/** What a decision needs to know of a record. */
export type Stored = { id: string; rev: number }
