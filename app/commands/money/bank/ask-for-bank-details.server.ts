import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { days, later, minutes } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById } from '~/records/money/award.server'
import { insertBankLink, linksAskedSince } from '~/records/money/bank-details.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { interestsIn } from '~/records/panel/interest.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'

/** What the letter to whoever is paid has to say. */
export interface AskedForDetails {
  readonly secret: string
  readonly title: string
  readonly payee: string
}

export type NotAsked = NotAllowed | 'bank-award-over' | 'bank-links-too-many'

/** As many as somebody needs who mistypes; a mailbox is not to be filled from here. */
const mostLinksADay = 5

/**
 * Sends whoever is paid a link to a page where she gives her bank details herself, so that they pass through nobody's
 * hands. Asked twice in a minute, one letter goes.
 */
export async function askForBankDetails(
  db: Db,
  on: Occasion,
  awardId: string,
  email: string,
  letterFor: (asked: AskedForDetails) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotAsked>> {
  const award = await awardById(db, awardId)
  const proposal = award && (await proposalById(db, award.proposalId))
  if (!award || !proposal) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const allowed = may(actor, 'bank-details.ask', { now: on.at, share })
  if (!allowed.ok) return allowed
  // Who asked for the money says who is paid; an officer with an interest leaves it to the other.
  const interests = await interestsIn(db, [award.proposalId])
  if (share !== 'own' && interests.interestedIn(award.proposalId).includes(on.by ?? ''))
    return refuse('you-have-an-interest')
  if (award.state === 'withdrawn') return refuse('bank-award-over')
  const lately = await linksAskedSince(db, awardId, later(on.at, -days(1)))
  if (lately.some((one) => one.contact === email && one.askedAt > later(on.at, -minutes(1)))) return ok
  if (lately.length >= mostLinksADay) return refuse('bank-links-too-many', { limit: mostLinksADay })

  const secret = await insertBankLink(db, on, { awardId, contact: email })
  const letter = letterFor({ secret, title: proposal.title, payee: award.payee.name })
  await post(db, on, `bank-details:${on.newId()}`, { ...letter, to: email, partnershipId: award.book })
  await recordAct(db, on, award.book, 'bank-details.ask', `award:${awardId}`)
  return ok
}
