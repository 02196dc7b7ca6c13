import { story } from '~db/schema'
import type { StoryWay } from '~/domain/learning'
import { may, type NotAllowed } from '~/domain/policy'
import { writes, type Share } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { storyById, storyOfProposal, type StoryOnRecord } from '~/records/learning/story.server'
import { storyLink } from '~/records/learning/story-link.server'
import { fundedWith } from '~/records/learning/was-funded.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById, type Round } from '~/records/round/course.server'

export type NotToTell = NotAllowed | 'not-funded' | 'story-link-over'

/** How somebody came to tell it: by the secret of a letter's link, or as herself. */
export interface StoryDoor {
  readonly secret: string | null
}
export const asHerself: StoryDoor = { secret: null }

export interface StoryToTell {
  readonly proposal: Proposal
  readonly round: Round
  readonly share: Share | null
  readonly amountPence: Pence
  readonly story: StoryOnRecord | undefined
  /** How it comes to us, unless whoever writes it down says otherwise. */
  readonly way: StoryWay
  /** Who tells it, as far as we know. */
  readonly tellerId: string | null
}

/** The story of a funded idea, for who may tell it: its writers, a builder, and whoever has the letter that asked for it. */
export async function storyToTell(
  db: Db,
  on: Occasion,
  proposalId: string,
  { secret }: StoryDoor,
): Promise<Outcome<StoryToTell, NotToTell>> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('a story of a proposal that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const link = secret === null ? null : await storyLink(db, secret, on.at)
  if (secret !== null && link?.proposalId !== proposalId) return refuse('story-link-over')
  const allowed = may(actor, link ? 'story.tell-by-link' : 'story.tell', { round, now: on.at, share })
  if (!allowed.ok) return allowed
  const amountPence = await fundedWith(db, proposalId)
  if (amountPence === null) return refuse('not-funded')
  const own = writes(share) && !on.helper
  return {
    ok: true,
    proposal,
    round,
    share,
    amountPence,
    story: await storyOfProposal(db, proposalId),
    way: link ? 'by-link' : own ? 'typed' : 'in-conversation',
    tellerId: link ? link.personId : on.by,
  }
}

/** The same, with a story to write on: an empty one where there was none. */
export async function storyToWrite(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
): Promise<Outcome<StoryToTell & { readonly story: StoryOnRecord }, NotToTell>> {
  const found = await storyToTell(db, on, proposalId, door)
  if (!found.ok) return found
  if (found.story) return { ...found, story: found.story }
  const id = on.newId()
  await db
    .insert(story)
    .values({ id, proposalId, whatHappened: '', way: found.way, toldBy: found.tellerId, toldAt: on.at })
  const made = await storyById(db, id)
  if (!made) throw new Error('a story that was begun and is not there')
  return { ...found, story: made }
}
