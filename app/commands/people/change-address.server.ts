import { and, eq, isNull } from 'drizzle-orm'
import { contact, outbox, wrongAddress } from '~db/schema'
import type { NotTheCode } from '~/domain/people'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter, type WaitingLetter } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import { mayChangeAddress, type NotHerAddress } from '~/records/people/address.server'
import { personAt } from '~/records/people/person.server'
import { placesOf, type Place } from '~/records/people/places.server'
import { endCode, endCodesFor } from '~/records/people/sign-in-code.server'
import { endOtherSessions } from './end-session.server'
import { tryCode, type CodeTyped } from './try-code.server'

/** To the address that was hers until now: that it is no more, and whom to tell if that was not her doing. */
export type AddressLeftLetter = (places: readonly Place[]) => Omit<Letter, 'to' | 'personId' | 'partnershipId'>

/**
 * The code came back from the new address: from now on she is written to there and signs in with it. Her old address is
 * told, wherever else she is signed in she is signed out, and letters that did not reach her try the new one.
 */
export async function changeAddress(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { email, browser, code }: Omit<CodeTyped, 'addressOf'>,
  { sessionId, letter }: { readonly sessionId: string; readonly letter: AddressLeftLetter },
): Promise<Outcome<object, NotHerAddress | NotTheCode | 'address-somebodys'>> {
  const may = await mayChangeAddress(db, on)
  if (!may.ok) return may
  const { personId } = may
  const tried = await tryCode(db, on, secrets, { email, browser, code, addressOf: personId })
  if (!tried.ok) return tried
  await endCode(db, on, tried.sent.id, 'used')
  // Whoever has just read its inbox may be told whose it has become meanwhile.
  if ((await personAt(db, email)) !== undefined) return refuse('address-somebodys')

  const before = await emailOf(db, personId)
  await db.insert(contact).values({ personId, email }).onConflictDoUpdate({ target: contact.personId, set: { email } })
  await db.delete(wrongAddress).where(eq(wrongAddress.personId, personId))
  await endOtherSessions(db, on, personId, sessionId)
  const places = await placesOf(db, personId)
  if (before !== null) {
    await endCodesFor(db, on, secrets.hash('email', before), 'replaced')
    await sendOnTo(db, on, personId, { from: before, to: email })
    await post(db, on, `address-changed:${tried.sent.id}`, { to: before, personId, ...letter(places) })
  }
  const detail = { first: before === null }
  for (const { id } of places) await recordAct(db, on, id, 'own-address.change', `person:${personId}`, detail)
  return ok
}

/** What is on its way to her old address, or came back from there, goes to the new one. */
async function sendOnTo(
  db: Db,
  on: Occasion,
  personId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const waiting = await db
    .select({ id: outbox.id, payload: outbox.payload })
    .from(outbox)
    .where(and(eq(outbox.personId, personId), isNull(outbox.doneAt)))
  for (const { id, payload } of waiting) {
    const letter = payload as WaitingLetter | null
    if (letter?.to !== from) continue
    await db
      .update(outbox)
      .set({ payload: { ...letter, to }, givenUpAt: null, tries: 0, dueAt: on.at })
      .where(eq(outbox.id, id))
  }
}
