import { accountCode } from '~db/schema'
import { codedPlaces, mayCode, type AccountCodes } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { accountCodesOf } from '~/records/money/account-code.server'
import { actorIn } from '~/records/people/actor.server'
import { recordAct } from '~/records/audit.server'

/** Puts an accountant's own codes in the place of the usual ones. The journal stays as it is: codes stand beside it. */
export async function setAccountCodes(
  db: Db,
  on: Occasion,
  partnershipId: string,
  codes: AccountCodes,
): Promise<Outcome<object, NotAllowed | 'code-unclear' | 'code-twice'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'account-code.set', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const fits = mayCode(codes)
  if (!fits.ok) return fits
  const before = await accountCodesOf(db, partnershipId)
  const changed = codedPlaces.filter((place) => before[place] !== codes[place])
  if (changed.length === 0) return ok
  for (const place of changed) {
    const row = { partnershipId, place, code: codes[place], setAt: on.at, setBy: actor.personId }
    await db
      .insert(accountCode)
      .values(row)
      .onConflictDoUpdate({ target: [accountCode.partnershipId, accountCode.place], set: row })
  }
  const now = Object.fromEntries(changed.map((place) => [place, codes[place]]))
  await recordAct(db, on, partnershipId, 'account-code.set', `partnership:${partnershipId}`, now)
  return ok
}
