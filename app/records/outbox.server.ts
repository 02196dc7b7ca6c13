import { outbox } from '~db/schema'
import { kindOfLetter, type LetterName, type LetterPart } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same words in pieces, from which its page is made; without them, the text's own paragraphs. */
  readonly parts?: readonly LetterPart[]
  /** The language of its words, such as `cy`; English when left out. */
  readonly language?: string
  /** Of no use after this: then it is dropped rather than sent late. */
  readonly until?: Instant
  /** On whose behalf it is written: their name, colour and address stand on it. */
  readonly partnershipId?: string
  /** Whom it is for, when it is somebody we know: an officer is told when it cannot be delivered. */
  readonly personId?: string
}

/** A letter as it waits: who sent it and to whom stand beside it. */
export type WaitingLetter = Omit<Letter, 'partnershipId' | 'personId'>

/** Puts a letter in the outbox, to be sent once this transaction is durable. The same `once` is sent once. */
export async function post(db: Db, on: Occasion, once: LetterName, letter: Letter): Promise<void> {
  await postMany(db, on, [{ once, letter }])
}

/** The same for many letters, in one statement. One that is due later (`dueAt`) does not keep others waiting. */
export async function postMany(
  db: Db,
  on: Occasion,
  letters: readonly { readonly once: LetterName; readonly letter: Letter; readonly dueAt?: Instant }[],
): Promise<void> {
  if (letters.length === 0) return
  await db
    .insert(outbox)
    .values(letters.map((one) => waiting(on, one)))
    .onConflictDoNothing()
}

function waiting(on: Occasion, { once, letter, dueAt = on.at }: { once: LetterName; letter: Letter; dueAt?: Instant }) {
  const { partnershipId, personId, ...payload } = letter
  return {
    id: on.newId(),
    kind: kindOfLetter(once),
    once,
    partnershipId: partnershipId ?? null,
    personId: personId ?? null,
    payload: payload satisfies WaitingLetter,
    postedAt: on.at,
    dueAt,
    tries: 0,
  }
}
