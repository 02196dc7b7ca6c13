import { and, desc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { signInCode } from '~db/schema'
import type { CodeEnding } from '~/domain/people'
import { days, later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

export type SignInCodeRow = typeof signInCode.$inferSelect

/** Who asks for a code: an address in its plain form, and the secret of the browser that asks. */
export interface Asking {
  readonly email: string
  readonly browser: string
  /** Whose address it is to be; left out by someone who signs in with it. */
  readonly addressOf?: string
  /** The voting desk at which the code is to be typed, which signs nobody in. */
  readonly deskId?: string
}

/** The code's own id is hashed with it, so that the same six digits never look the same twice. */
export const codeHash = (secrets: Secrets, id: string, code: string) => secrets.hash('code', `${id}:${code}`)

/** The newest code that this browser asked for, for that address and that end. */
export async function newestCode(db: Db, secrets: Secrets, asking: Asking): Promise<SignInCodeRow | undefined> {
  const [found] = await db
    .select()
    .from(signInCode)
    .where(
      and(
        eq(signInCode.browserHash, secrets.hash('browser', asking.browser)),
        eq(signInCode.emailHash, secrets.hash('email', asking.email)),
        asking.addressOf === undefined ? isNull(signInCode.addressOf) : eq(signInCode.addressOf, asking.addressOf),
        asking.deskId === undefined ? isNull(signInCode.deskId) : eq(signInCode.deskId, asking.deskId),
      ),
    )
    .orderBy(desc(signInCode.sentAt), desc(signInCode.id))
    .limit(1)
  return found
}

/** The codes of the last day for an address, whichever browser asked and to whatever end. */
export const codesOfTheDay = (db: Db, emailHash: string, now: Instant): Promise<SignInCodeRow[]> =>
  codesSince(db, eq(signInCode.emailHash, emailHash), now)

/** The codes of the last day by which someone was to have another address, whichever that was. */
export const addressCodesOfTheDay = (db: Db, personId: string, now: Instant): Promise<SignInCodeRow[]> =>
  codesSince(db, eq(signInCode.addressOf, personId), now)

async function codesSince(db: Db, whose: SQL, now: Instant): Promise<SignInCodeRow[]> {
  return db
    .select()
    .from(signInCode)
    .where(and(whose, gt(signInCode.sentAt, later(now, -days(1)))))
}

/** Ends whatever codes still work for an address. */
export async function endCodesFor(db: Db, on: Occasion, emailHash: string, because: CodeEnding): Promise<void> {
  await db
    .update(signInCode)
    .set({ endedAt: on.at, endedBecause: because })
    .where(and(eq(signInCode.emailHash, emailHash), isNull(signInCode.endedAt)))
}

export async function endCode(db: Db, on: Occasion, id: string, because: CodeEnding): Promise<void> {
  await db.update(signInCode).set({ endedAt: on.at, endedBecause: because }).where(eq(signInCode.id, id))
}
