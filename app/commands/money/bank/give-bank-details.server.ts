import {
  mayGiveDetails,
  detailsInForce,
  throughStripe,
  type BankAccount,
  type BankDetailsRefusal,
} from '~/domain/money'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import {
  bankDetailsOf,
  bankLinkBySecret,
  insertBankDetails,
  insertBankLink,
  markLinkUsed,
  unlockAccount,
} from '~/records/money/bank-details.server'
import { connectPayee } from '../stripe/connect-payee.server'
import { isPaidHerself } from '~/records/money/payee.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'

/** What the letter to where the old details came from has to say. */
export interface ChangeAsked {
  readonly secret: string
  readonly title: string
  /** The last figures of the account they were, and of the one they are to be. */
  readonly wasEnding: string
  readonly isEnding: string
}

export type NotGiven =
  NotAllowed | BankDetailsRefusal | 'bank-link-over' | 'bank-award-over' | 'bank-not-yours' | 'bank-same-account'

/** An account at a bank; or through Stripe, with the whole address of the partnership's pages. */
export type Wanted = BankAccount | { readonly stripe: string }

type Given = Outcome<{ readonly waits: boolean }, NotGiven>
type ChangeLetter = (asked: ChangeAsked) => Omit<Letter, 'to'>

/** Whoever is paid gives her bank details by the link in a letter. She need not be known here. */
export async function giveBankDetailsByLink(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { book, secret }: { readonly book: string; readonly secret: string },
  account: Wanted,
  letterFor: ChangeLetter,
): Promise<Given> {
  const allowed = may(await actorIn(db, book, on.by, on.at), 'bank-details.give-by-link', { now: on.at })
  if (!allowed.ok) return allowed
  const link = await bankLinkBySecret(db, book, secret)
  if (!link || link.detailsId !== null || link.until <= on.at) return refuse('bank-link-over')
  const award = await awardById(db, link.awardId)
  if (!award) throw new Error(`no award ${link.awardId}`)
  if (link.usedAt !== null) {
    // A second press sends the same again; anything else needs another letter.
    const same = await isSameAsLast(db, secrets, award, account)
    return same === undefined ? refuse('bank-link-over') : { ok: true, waits: same }
  }
  const given = await give(
    db,
    on,
    secrets,
    award,
    account,
    { act: 'bank-details.give-by-link', contact: link.contact },
    letterFor,
  )
  if (given.ok) await markLinkUsed(db, on, link.id)
  return given
}

/** Who asked for the money gives the details herself, where it is she or her group that is paid; a helper may type. */
export async function giveOwnBankDetails(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  awardId: string,
  account: Wanted,
  letterFor: ChangeLetter,
): Promise<Given> {
  const award = await awardById(db, awardId)
  const proposal = award && (await proposalById(db, award.proposalId))
  if (!award || !proposal) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const allowed = may(actor, 'bank-details.give', { now: on.at, share })
  if (!allowed.ok) return allowed
  // A shop, or whoever holds money for the group, gives its own: by the link that is sent to it.
  if (!(await isPaidHerself(db, award.proposalId, award.payee, on.by ?? ''))) return refuse('bank-not-yours')
  const same = await isSameAsLast(db, secrets, award, account)
  if (same !== undefined) return { ok: true, waits: same }
  const contact = (await emailOf(db, on.by ?? '')) ?? ''
  return give(db, on, secrets, award, account, { act: 'bank-details.give', contact }, letterFor)
}

/** Whether the account is the last that was given and not stopped; and then whether it waits. */
async function isSameAsLast(
  db: Db,
  secrets: Secrets,
  award: AwardOnRecord,
  account: Wanted,
): Promise<boolean | undefined> {
  const last = (await bankDetailsOf(db, award.id)).findLast(({ events }) =>
    events.every(({ kind }) => kind !== 'stopped'),
  )
  if (!last) return undefined
  if ('stripe' in account || last.goesBy === 'stripe') {
    return 'stripe' in account && last.goesBy === 'stripe' ? last.replaces : undefined
  }
  const kept = unlockAccount(secrets, last)
  const isSame =
    kept.name === account.name && kept.sortCode === account.sortCode && kept.accountNumber === account.accountNumber
  return isSame ? last.replaces : undefined
}

async function give(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  award: AwardOnRecord,
  account: Wanted,
  { act, contact }: { act: Act; contact: string },
  letterFor: ChangeLetter,
): Promise<Given> {
  if (award.state === 'withdrawn') return refuse('bank-award-over')
  const all = await bankDetailsOf(db, award.id)
  const open = mayGiveDetails(all, on.at)
  if (!open.ok) return open
  const { replaces } = open
  const isStripe = 'stripe' in account
  const wanted = { account: isStripe ? throughStripe : account, contact, replaces } as const
  const details = await insertBankDetails(db, on, secrets, award, wanted)
  if (isStripe) await connectPayee(db, on, award, details.id, account.stripe)
  const old = detailsInForce(all, on.at)
  if (replaces && old && old.contact !== '') {
    const secret = await insertBankLink(
      db,
      { ...on, by: null },
      { awardId: award.id, contact: old.contact, detailsId: details.id },
    )
    const proposal = await proposalById(db, award.proposalId)
    const letter = letterFor({ secret, title: proposal?.title ?? '', wasEnding: old.ends, isEnding: details.ends })
    await post(db, on, `bank-details:${details.id}`, { ...letter, to: old.contact, partnershipId: award.book })
  }
  // What it is stays under its lock; the record holds what shows whether somebody has put another in its place.
  const detail = { detailsId: details.id, replaces, seal: sha256(details.locked) }
  await recordAct(db, on, award.book, act, `award:${award.id}`, detail)
  return { ...ok, waits: replaces }
}
