import { eq } from 'drizzle-orm'
import { contact, person } from '~db/schema'
import { mayGiveName } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { endCode, newestCode, type Asking } from '~/records/people/sign-in-code.server'
import { startSession, type NewSession } from './start-session.server'

/**
 * Makes a person of someone whose code was right and whose address was not known here, and signs her in. The code is
 * what shows that the address is hers; it serves for one name only.
 */
export async function welcomeNewcomer(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { name, ...asking }: Asking & { readonly name: string },
  session: NewSession,
): Promise<Outcome<{ personId: string; endsAt: Instant }, 'name-too-late'>> {
  const sent = await newestCode(db, secrets, asking)
  if (!sent || !mayGiveName(sent, on.at)) return refuse('name-too-late')
  await endCode(db, on, sent.id, 'used')
  const personId = (await personWith(db, asking.email)) ?? (await newPerson(db, on, name, asking.email))
  return { ok: true, personId, endsAt: await startSession(db, on, personId, { ...session, means: 'email-code' }) }
}

/** The same neighbour may have signed in on her other device in between. */
async function personWith(db: Db, email: string): Promise<string | undefined> {
  const [known] = await db.select({ personId: contact.personId }).from(contact).where(eq(contact.email, email))
  return known?.personId
}

async function newPerson(db: Db, on: Occasion, name: string, email: string): Promise<string> {
  const id = on.newId()
  await db.insert(person).values({ id, name, createdAt: on.at })
  await db.insert(contact).values({ personId: id, email })
  return id
}
