import { and, desc, eq } from 'drizzle-orm'
import { outbox, person, wrongAddress } from '~db/schema'
import type { DeliveryTrouble, LetterKind } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { countUndelivered, undeliveredOf } from '~/records/people/undelivered.server'

const mostShown = 50

export interface Undelivered {
  readonly id: string
  readonly kind: LetterKind
  /** Nobody's name when it is no longer known whom it was for. */
  readonly name: string | null
  readonly to: string
  readonly why: DeliveryTrouble
  readonly givenUpAt: Instant
  readonly tries: number
  /** Somebody we know: her address can be marked as wrong. */
  readonly known: boolean
}

/** Letters of a partnership that did not arrive, the newest first, and whose addresses are known to be wrong. */
export async function undelivered(db: Db, partnershipId: string) {
  const rows = await db
    .select({ letter: outbox, name: person.name })
    .from(outbox)
    .leftJoin(person, eq(person.id, outbox.personId))
    .where(undeliveredOf(partnershipId))
    .orderBy(desc(outbox.givenUpAt))
    .limit(mostShown)
  const letters = rows.map(({ letter, name }): Undelivered => ({
    id: letter.id,
    kind: letter.kind,
    name,
    to: (letter.payload as WaitingLetter | null)?.to ?? '',
    why: asTrouble(letter.lastTrouble),
    givenUpAt: letter.givenUpAt ?? letter.postedAt,
    tries: letter.tries,
    known: letter.personId !== null,
  }))
  const wrong = await db
    .select({ personId: person.id, name: person.name, markedAt: wrongAddress.markedAt })
    .from(wrongAddress)
    .innerJoin(person, eq(person.id, wrongAddress.personId))
    .where(and(eq(wrongAddress.partnershipId, partnershipId)))
    .orderBy(desc(wrongAddress.markedAt))
    .limit(mostShown)
  return { letters, wrong, inAll: await countUndelivered(db, partnershipId) }
}

const asTrouble = (word: string | null): DeliveryTrouble =>
  word === null || word === 'too-late' || word === 'set-aside' ? 'server-away' : (word as DeliveryTrouble)
