import { createCookie, type AppLoadContext } from '@remix-run/node'
import { and, eq, exists, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { administrator, person, role, session } from '~db/schema'
import { noteUseEvery, officerKinds, stillHelping, stillSignedIn } from '~/domain/people'
import type { Footing } from '~/domain/footing'
import { couldEver } from '~/domain/policy'
import type { Instant } from '~/domain/time'
import { prepared } from '~/platform/prepared.server'
import { sha256 } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import { actorIn, administratorNow } from '~/records/people/actor.server'

/** Whether people reach us by https: then every cookie of ours asks for it. */
const byHttps = ({ env }: Pick<Sparks, 'env'>) => env.publicOrigin?.startsWith('https:') ?? false

/** A cookie that no script reads and no other site sends. `__Host-` (which asks for https) wherever we can. */
export function guardedCookie(sparks: Pick<Sparks, 'env'>, name: string) {
  const secure = byHttps(sparks)
  return createCookie(secure ? `__Host-${name}` : name, { httpOnly: true, sameSite: 'lax', path: '/', secure })
}

/** The cookie that signs someone in. */
export const sessionCookie = (sparks: Pick<Sparks, 'env'>) => guardedCookie(sparks, 'sparks')

/** The headers that sign a browser in until then (`Set-Cookie`). */
export const keepSignedIn = (sparks: Sparks, token: string, endsAt: Instant): Promise<string> =>
  sessionCookie(sparks).serialize(token, { maxAge: Math.ceil((endsAt - sparks.clock.now()) / 1000) })

export const forgetCookie = (cookie: ReturnType<typeof guardedCookie>): Promise<string> =>
  cookie.serialize('', { maxAge: 0 })

export interface SignedIn {
  readonly personId: string
  readonly name: string
  readonly sessionId: string
  /** Whether she is an administrator of the installation now. */
  readonly administrator: boolean
  /** When she last showed with a passkey, in this session, that it is she. */
  readonly provedAt: Instant | null
  /** As herself, with a paper code, or with a helper at the keyboard. */
  readonly footing: Footing
}

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
  const found = await sparks.world.read((db) => sessionById(db, id, now))
  if (!found || !stillSignedIn(found, found.officer, now)) return null
  const helping = found.helpingId === null ? null : await helpedBy(sparks, found, now)
  if (found.helpingId !== null && !helping) return null
  if (found.seenAt + noteUseEvery(found.officer || helping !== null) <= now) {
    await sparks.world.write(async (db) => db.update(session).set({ seenAt: now }).where(eq(session.id, id)), {
      unseen: true,
    })
  }
  if (helping) return { ...helping, sessionId: id, administrator: false, provedAt: null }
  const footing: Footing = found.roundId === null ? { as: 'herself' } : { as: 'paper', roundId: found.roundId }
  const herself = footing.as === 'herself'
  return {
    personId: found.personId,
    name: found.name,
    sessionId: id,
    administrator: herself && found.office !== null,
    provedAt: herself ? found.provedAt : null,
    footing,
  }
}

type SessionFound = NonNullable<Awaited<ReturnType<typeof sessionById>>>

/** The neighbour who is being helped, for whom this session acts; nobody when that is over, and then nobody is signed in. */
async function helpedBy(sparks: Sparks, found: SessionFound, now: Instant) {
  const { helpingId, helpingIn, personId: helperId, name: helperName } = found
  if (helpingId === null || helpingIn === null || !stillHelping(found, now)) return null
  return sparks.world.read(async (db) => {
    const helper = await actorIn(db, helpingIn, helperId, now)
    const helped = await actorIn(db, helpingIn, helpingId, now)
    if (!helped || !couldEver(helper, 'help.begin')) return null
    const footing: Footing = { as: 'helped', helperId, helperName, partnershipId: helpingIn }
    return { personId: helpingId, name: helped.name, footing }
  })
}

async function sessionById(db: Db, id: string, now: Instant) {
  const [found] = await sessionQuery(db, { id, now })
  if (!found) return undefined
  return { ...found, officer: Boolean(found.holdsOffice) || found.office !== null }
}

// Every page of someone signed in asks this.
const sessionQuery = prepared((db) =>
  db
    .select({
      personId: session.personId,
      name: person.name,
      office: administrator.id,
      createdAt: session.createdAt,
      seenAt: session.seenAt,
      expiresAt: session.expiresAt,
      provedAt: session.provedAt,
      roundId: session.roundId,
      helpingId: session.helpingId,
      helpingIn: session.helpingIn,
      holdsOffice: sql<boolean | number>`${exists(officeNow(db))}`.as('holds_office'),
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .leftJoin(administrator, administratorNow())
    .where(eq(session.id, sql.placeholder('id')))
    .limit(1),
)
/** A role of an officer that whose session it is holds anywhere now. */
const officeNow = (db: Db) =>
  db
    .select({ one: sql`1` })
    .from(role)
    .where(
      and(
        eq(role.personId, session.personId),
        inArray(role.kind, [...officerKinds]),
        lte(role.startsAt, sql.placeholder('now')),
        or(isNull(role.endsAt), gt(role.endsAt, sql.placeholder('now'))),
      ),
    )
