import { eq } from 'drizzle-orm'
import { helpOffer, introduction } from '~db/schema'
import { firstNameOf } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { inOrder, type IntroductionState } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { ideasNamed, pairToMeet, type Side } from '~/records/proposal/introductions.server'
import { forgetPairsBetween, introductionBetween, neighboursBy } from '~/records/proposal/likely-pairs.server'

/** What a letter to one of the two says of her, of the other, and of the builder's words. */
export interface IntroductionAbout {
  readonly id: string
  /** First names alone. */
  readonly name: string
  readonly other: string
  /** Her own idea and the other's, when it is about one. */
  readonly own: string | null
  readonly theirs: string | null
  readonly builder: string
  readonly words: string
}

export type NotIntroduced =
  NotAllowed | 'no-such-pair' | 'introduced-already' | 'introduction-no-address' | 'introduction-your-own'

/**
 * Settles a pair that should meet: writes one letter to each of the two, or keeps that it was done by word of mouth, or puts
 * the pair aside. Neither is told the other's address. A pair is introduced once.
 */
export async function introduce(
  db: Db,
  on: Occasion,
  partnershipId: string,
  pairId: string,
  { how, words }: { readonly how: IntroductionState; readonly words: string },
  letter: (about: IntroductionAbout) => Omit<Letter, 'to'>,
): Promise<Outcome<{ id: string }, NotIntroduced>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'introduction.make', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const pair = await pairToMeet(db, partnershipId, pairId)
  if (!pair) return refuse('no-such-pair')
  const [first, second] = inOrder(...pair.sides)
  if ([first, second].some(({ personId }) => personId === actor.personId)) return refuse('introduction-your-own')
  const ideas = await ideasNamed(db, [first.proposalId, second.proposalId])
  const isThere = ({ proposalId }: Side) => proposalId === null || ideas.has(proposalId)
  if (![first, second].every(isThere)) return refuse('no-such-pair')
  const before = await introductionBetween(db, partnershipId, first.personId, second.personId)
  if (before && before.state !== 'aside') return refuse('introduced-already')
  const people = await neighboursBy(db, [first.personId, second.personId])
  const addresses = [first, second].map(({ personId }) => people.get(personId)?.email ?? null)
  if (how === 'made' && addresses.includes(null)) return refuse('introduction-no-address')

  const id = before?.id ?? on.newId()
  const kept = {
    ...{ firstProposalId: first.proposalId, secondProposalId: second.proposalId },
    ...{ state: how, words: how === 'made' ? words : '', at: on.at, by: actor.personId },
  }
  if (before) await db.update(introduction).set(kept).where(eq(introduction.id, id))
  else {
    const between = { firstPersonId: first.personId, secondPersonId: second.personId }
    await db.insert(introduction).values({ id, partnershipId, ...between, ...kept })
  }
  await forgetPairsBetween(db, first.personId, second.personId)
  if (pair.kind === 'offer') await db.update(helpOffer).set({ settledAt: on.at }).where(eq(helpOffer.id, pair.id))
  await recordAct(db, on, partnershipId, 'introduction.make', `introduction:${id}`, { how })
  if (how !== 'made') return { ok: true, id }

  const titleOf = ({ proposalId }: Side) => ideas.get(proposalId ?? '')?.title ?? null
  const nameOf = ({ personId }: Side) => firstNameOf(people.get(personId)?.name ?? '')
  for (const [hers, theirs] of [
    [first, second],
    [second, first],
  ] as const) {
    const to = people.get(hers.personId)?.email
    if (!to) continue
    const named = { name: nameOf(hers), other: nameOf(theirs), own: titleOf(hers), theirs: titleOf(theirs) }
    const said = letter({ id, ...named, builder: actor.name, words })
    await post(db, on, `introduction:${id}:${hers.personId}`, { ...said, to, partnershipId, personId: hers.personId })
  }
  return { ok: true, id }
}
