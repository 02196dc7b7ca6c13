import { and, asc, desc, eq } from 'drizzle-orm'
import { person, proposalEvent } from '~db/schema'
import {
  askThatFits,
  budgetTrouble,
  draftSeenWith,
  formSeenWith,
  isReady,
  leftToAnswer,
  progressOf,
  writes,
  type Draft,
  type Share,
} from '~/domain/proposal'
import { minutes } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { formOfProposal, formOfRound } from '~/records/proposal/application-form.server'
import { changesWanted } from '~/records/proposal/checking-talk.server'
import { asksOf, choicesIn, draftOf } from '~/records/proposal/draft.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { draftSent, sentVersions } from '~/records/proposal/sent-version.server'
import type { Round } from '~/records/round/course.server'

/**
 * A proposal as somebody sees it who shares in it: what stands in it, private answers as far as they are for her eyes, and
 * what is still to be answered. Its applicant (`own`) sees all.
 */
export async function ownDraft(db: Db, { id }: Pick<Proposal, 'id'>, round: Round, share: Share | null) {
  const proposal = await proposalById(db, id)
  if (!proposal) throw new Error('a draft that is not there')
  const choices = await choicesIn(db, round.partnershipId, writes(share) ? proposal.id : null)
  const form = await formOfProposal(db, proposal)
  const whole = asksOf(round, choices, form)
  const all = await draftOf(db, proposal)
  const seen = share ?? 'read'
  const asks = { ...whole, form: formSeenWith(seen, form) }
  const draft = draftSeenWith(seen, all, form)
  const left = leftToAnswer(all, whole)
  return {
    draft,
    choices,
    asks,
    progress: progressOf(draft, asks),
    /** Nothing is left to answer; it may still not be ready, when two answers contradict each other. */
    answered: left.length === 0,
    ready: isReady(all, whole),
    trouble: budgetTrouble(draft, asks) ?? null,
    fittingPence: askThatFits(draft, asks),
    /** Whether something is left that only its applicant can answer. */
    waitsForApplicant: left.length > leftToAnswer(draft, asks).length,
    /** For how long after the deadline it may still be finished, in milliseconds. */
    grace: minutes((await formOfRound(db, round.id)).form.graceMinutes),
    version: proposal.version,
    savedAt: proposal.savedAt,
    /** What she was asked to change, and until when, while it is sent back. */
    changes: writes(share) ? await changesWanted(db, proposal) : null,
  }
}

/** What counts of a proposal that is sent back, whatever its applicant has begun to change: as it was sent in last. */
export async function lastSent(db: Db, proposal: Proposal, share: Share | null): Promise<Draft | null> {
  if (proposal.standing !== 'sent-back') return null
  const sent = (await sentVersions(db, proposal.id)).at(-1)
  if (!sent) return null
  return draftSeenWith(share ?? 'read', draftSent(proposal, sent.words), await formOfProposal(db, proposal))
}

/** Where a letter to the reader goes: for her own eyes. Nothing when there is no address. */
export const ownEmail = async (db: Db, personId: string | null): Promise<string | null> =>
  personId === null ? null : emailOf(db, personId)

/** Who sent it in last, and when, when that was somebody else than the reader. */
export async function sentInBy(db: Db, { id }: Pick<Proposal, 'id'>, readerId: string | null) {
  const [last] = await db
    .select({ by: proposalEvent.by, at: proposalEvent.at, name: person.name })
    .from(proposalEvent)
    .innerJoin(person, eq(person.id, proposalEvent.by))
    .where(and(eq(proposalEvent.proposalId, id), eq(proposalEvent.kind, 'submitted')))
    .orderBy(desc(proposalEvent.sequence))
    .limit(1)
  return last && last.by !== readerId ? { name: last.name, at: last.at } : null
}

/** What has happened to it so far, the first first. */
export async function proposalHistory(db: Db, proposalId: string) {
  return db
    .select({ kind: proposalEvent.kind, at: proposalEvent.at })
    .from(proposalEvent)
    .where(eq(proposalEvent.proposalId, proposalId))
    .orderBy(asc(proposalEvent.sequence))
    .limit(100)
}
