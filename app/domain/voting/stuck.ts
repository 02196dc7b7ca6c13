import { minutes, type Instant } from '../time'

/** A count takes seconds, or a few minutes for a city’s: after this long something is wrong with it. */
const patience = minutes(30)

/** Whether a count that could have begun at `since` is stuck: it is still not published. */
export const isStuck = (since: Instant, now: Instant): boolean => now - since >= patience
