import { oneAtATime } from './turns.ts'

/**
 * Work that writes one account, in turn (key: its id). Payload writes the whole account row back: beside a login under
 * way a new password, or the end of a session, would be undone.
 */
export const accountTurn = oneAtATime()
