import { eq } from 'drizzle-orm'
import { contact, person } from '~db/schema'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** Who is written to at an address, in its plain form; nobody known by it: undefined. */
export async function personAt(db: Db, email: string): Promise<string | undefined> {
  const [known] = await db.select({ personId: contact.personId }).from(contact).where(eq(contact.email, email))
  return known?.personId
}

/**
 * The person who is written to at an address (in its plain form); made, with that name, when nobody is known by it. Who is
 * known keeps the name she gave herself.
 */
export async function personReachedAt(
  db: Db,
  on: Occasion,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<string> {
  const known = await personAt(db, email)
  if (known !== undefined) return known
  const id = on.newId()
  await db.insert(person).values({ id, name, createdAt: on.at })
  await db.insert(contact).values({ personId: id, email })
  return id
}
