import { createCookie, type AppLoadContext } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { person, session } from '~db/schema'
import { minutes } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'

/** The cookie that signs someone in. `__Host-` (which asks for https) wherever people reach us by https. */
export function sessionCookie({ env }: Pick<Sparks, 'env'>) {
  const secure = env.publicOrigin?.startsWith('https:') ?? false
  return createCookie(secure ? '__Host-sparks' : 'sparks', { httpOnly: true, sameSite: 'lax', path: '/', secure })
}

export interface SignedIn {
  readonly personId: string
  readonly name: string
  readonly sessionId: string
}

/** A session's last-seen time is refreshed at most this often, so that reading a page seldom writes. */
const refreshEvery = minutes(5)

/** Who is signed in on this request; looked up once, however many loaders ask. */
export async function signedIn(request: Request, context: AppLoadContext): Promise<SignedIn | null> {
  const known = context.remembered.get('signed-in')
  if (known) return known as Promise<SignedIn | null>
  const found = lookUp(request, context.sparks)
  context.remembered.set('signed-in', found)
  return found
}

async function lookUp(request: Request, sparks: Sparks): Promise<SignedIn | null> {
  const header = request.headers.get('Cookie')
  if (header === null) return null
  const token: unknown = await sessionCookie(sparks).parse(header)
  if (typeof token !== 'string' || token === '') return null
  const id = sha256(token)
  const now = sparks.clock.now()
  const found = await sparks.world.read(async (db) => {
    const [row] = await db
      .select({ personId: session.personId, name: person.name, seenAt: session.seenAt, expiresAt: session.expiresAt })
      .from(session)
      .innerJoin(person, eq(person.id, session.personId))
      .where(eq(session.id, id))
    return row
  })
  if (!found || found.expiresAt <= now) return null
  if (found.seenAt + refreshEvery <= now) {
    await sparks.world.write(async (db) => db.update(session).set({ seenAt: now }).where(eq(session.id, id)))
  }
  return { personId: found.personId, name: found.name, sessionId: id }
}
