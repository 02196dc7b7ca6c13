import type { Findable } from '~/domain/learning/finding'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { PartnershipRow } from '~/records/people/actor.server'

export type Whose = Pick<PartnershipRow, 'id' | 'languages' | 'timeZone'>

/** One kind of public thing: all of them that anyone may read, by the same query that their pages are made from. */
export type Source = (db: Db, whose: Whose, now: Instant) => Promise<Omit<Findable, 'kind'>[]>
