import { eq } from 'drizzle-orm'
import { projectEnd } from '~db/schema'
import {
  askedOfStory,
  figuresToTell,
  inTheWayOf,
  nothingSaid,
  outcomesToTell,
  saidYes,
  worthALook,
} from '~/domain/learning'
import type { Db } from '~/platform/world.server'
import { frameworksOf } from '~/records/learning/outcomes.server'
import { storyOfProposal, type StoryOnRecord } from '~/records/learning/story.server'
import { storyThresholds } from '~/records/learning/thresholds.server'
import { fundedWith } from '~/records/learning/was-funded.server'
import { photoSeen } from '~/records/proposal/photos.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { spentOn } from './published-stories.server'

/** All that the pages on which a story is told show; nothing for an idea that was given no money. */
export async function storyBeingTold(db: Db, proposal: Proposal, round: Round) {
  const amountPence = await fundedWith(db, proposal.id)
  if (amountPence === null) return null
  const told = await storyOfProposal(db, proposal.id)
  const versions = await frameworksOf(db, round.partnershipId)
  const said = told?.outcomes ?? nothingSaid
  const outcomes = outcomesToTell(versions, said)
  const figures = figuresToTell(versions, said)
  const looks = { forOutcomes: outcomes.now.length + outcomes.earlier.length > 0, forFigures: figures.length > 0 }
  const [end] = await db.select().from(projectEnd).where(eq(projectEnd.proposalId, proposal.id))
  return {
    title: proposal.title,
    reference: proposal.reference,
    currency: round.currency,
    amountPence,
    spentPence: await spentOn(db, proposal.id),
    asked: askedOfStory(amountPence, await storyThresholds(db, round.partnershipId), looks),
    said,
    outcomes,
    figures,
    doneAt: end?.endsAt ?? null,
    told: {
      whatHappened: told?.whatHappened ?? '',
      whoCameTogether: told?.whoCameTogether ?? '',
      whatNext: told?.whatNext ?? '',
      learnt: told?.learnt ?? '',
      asPlanned: told?.asPlanned ?? null,
      peopleTakingPart: told?.peopleTakingPart ?? null,
      volunteers: told?.volunteers ?? null,
      volunteerHours: told?.volunteerHours ?? null,
      newPeopleMet: told?.newPeopleMet ?? null,
      way: told?.way ?? null,
    },
    storyId: told?.id ?? null,
    standing: told?.standing ?? { shown: null, waiting: null, askedBack: null, withdrawnAt: null },
    people: (told?.people ?? []).map(personAsked),
    pictures: told ? photosOf(told) : [],
    ...looking(told),
  }
}
export type StoryBeingTold = NonNullable<Awaited<ReturnType<typeof storyBeingTold>>>

/** Somebody in it, and how far her yes is. */
export const personAsked = (one: StoryOnRecord['people'][number]) => ({
  id: one.id,
  name: one.name,
  isChild: one.isChild,
  inWords: one.inWords,
  yes: saidYes(one),
  yesAt: one.yesAt,
  yesWay: one.yesWay,
  yesFromParent: one.yesFromParent,
  withdrawnAt: one.withdrawnAt,
})
export type PersonAsked = ReturnType<typeof personAsked>

/** The photos that are with it, for those who look after it. */
export const photosOf = ({ pictures, people }: StoryOnRecord) =>
  pictures
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, state, words, shows, people: inIt, isEvidence, photo }) => ({
      id,
      state,
      puzzle: photo.puzzle,
      words,
      shows,
      people: [...inIt],
      names: people.filter((one) => inIt.includes(one.id)).map(({ name }) => name),
      isEvidence,
      photo: state === 'ready' ? photoSeen(photo) : null,
    }))
export type StoryPhoto = ReturnType<typeof photosOf>[number]

/** What keeps it from being published, and what should be looked at again. */
function looking(told: StoryOnRecord | undefined) {
  if (!told) return { inTheWay: [], worthALook: [] }
  const texts = [told.whatHappened, told.whoCameTogether, told.whatNext, told.learnt]
  return {
    inTheWay: inTheWayOf({ texts, people: told.people, pictures: told.pictures }),
    worthALook: worthALook(texts.join('\n')),
  }
}
