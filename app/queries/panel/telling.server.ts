import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { Actor } from '~/domain/people'
import { may } from '~/domain/policy'
import { nothing } from '~/domain/pence'
import { withoutAnswer } from '~/domain/proposal'
import { happened, isAnnounced } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { answersDue, stillToTell, type DueIn } from '~/records/panel/answers-due.server'
import { decisionById, firstDecision } from '~/records/panel/decision.server'
import { feedbackToSend, feedbackWritten } from '~/records/panel/feedback.server'
import { interestsAmong } from '~/records/panel/interest.server'
import { verdictsOf } from '~/records/panel/verdicts.server'
import { namesOf } from '~/records/people/names.server'
import { answersIn } from '~/records/proposal/answers.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** What somebody hears about an idea: of the check, that its round was called off, or what was decided. */
const told = (about: string): 'checked' | 'called-off' | 'decided' =>
  about === 'checked' || about === 'called-off' ? about : 'decided'

/** Everyone who is to hear what became of an idea of a round: the letters before they go, and who is still to be told. */
export async function tellingOfRound(db: Db, round: Round, actor: Actor, now: Instant) {
  const due = await answersDue(db, round)
  const given = await answersIn(db, round.id)
  const left = withoutAnswer(due, given)
  const heldBack = happened(round, 'adopted') && !isAnnounced(round)
  const titles = await titlesOf(
    db,
    [...due, ...given].map(({ proposalId }) => proposalId),
  )
  const people = [...due, ...given].flatMap((one) => [one.personId, ...('by' in one && one.by ? [one.by] : [])])
  const names = await namesOf(db, [...new Set(people)])
  const about = (one: { proposalId: string; personId: string; about: string }) => ({
    proposalId: one.proposalId,
    personId: one.personId,
    name: names.get(one.personId) ?? '',
    ...(titles.get(one.proposalId) ?? { reference: '', title: '' }),
    tells: told(one.about),
  })
  const byPost = ({ email, about: what }: DueIn) => heldBack && email !== null && what !== 'checked'
  return {
    heldBack,
    adopted: happened(round, 'adopted'),
    calledOff: happened(round, 'cancelled'),
    letters: heldBack ? await lettersOf(db, round, actor, now, due, names) : [],
    /** Those whom no letter reaches: they are told by a neighbour. */
    toTell: left
      .filter((one) => !byPost(one))
      .map((one) => ({ ...about(one), cameBack: one.email !== null, mayRecord: !heldBack || one.about === 'checked' })),
    told: given
      .filter(({ way }) => way !== 'letter')
      .map((one) => ({ ...about(one), way: one.way, at: one.at, by: names.get(one.by ?? '') ?? '', note: one.note })),
    written: given.filter(({ way, cameBack }) => way === 'letter' && !cameBack).length,
  }
}

export type TellingOfRound = Awaited<ReturnType<typeof tellingOfRound>>

/** One letter for each idea on the list. What an officer has an interest in, she does not read before the others. */
async function lettersOf(
  db: Db,
  round: Round,
  actor: Actor,
  now: Instant,
  due: readonly DueIn[],
  names: ReadonlyMap<string, string>,
) {
  const decision = await firstDecision(db, round.id)
  if (!decision) return []
  const ids = decision.items.map(({ proposalId }) => proposalId)
  const verdicts = await verdictsOf(db, now, round, decision)
  const feedback = await feedbackToSend(db, decision.id, ids)
  const interested = await interestsAmong(
    db,
    ids.map((id) => ({ id })),
    actor.personId,
  )
  return ids.flatMap((id) => {
    const verdict = verdicts.get(id)
    if (!verdict) return []
    const { reference, title, outcome, amountPence } = verdict
    const to = due.filter((one) => one.proposalId === id)
    return [
      {
        reference,
        title,
        // What the panel decided on her own idea she hears with the others.
        outcome: interested.has(id) ? null : outcome,
        amountPence: interested.has(id) ? nothing : amountPence,
        to: to.map(({ personId, email }) => ({ name: names.get(personId) ?? '', hasAddress: email !== null })),
        hasFeedback: verdict.feedback !== '',
        edited: feedback.get(id)?.edited ?? false,
        mayRead: !interested.has(id),
      },
    ]
  })
}

async function titlesOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { reference: string; title: string }>()
  const rows = await db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
    .from(proposal)
    .where(inArray(proposal.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}

/** The letter about one idea: what it says, to whom it goes, and the feedback that an officer may still word otherwise. */
export async function tellingOfIdea(db: Db, round: Round, of: Proposal, actor: Actor, now: Instant) {
  const due = (await answersDue(db, round)).filter(({ proposalId }) => proposalId === of.id)
  // What there is to hear of it is what the last decision says that it is on.
  const [first] = due
  const decision = first && first.about !== 'checked' ? await decisionById(db, first.about) : undefined
  if (!decision || decision.adoptedAt === null) return null
  const verdict = (await verdictsOf(db, now, round, decision)).get(of.id)
  if (!verdict) return null
  const hasInterest = (await interestsAmong(db, [of], actor.personId)).has(of.id)
  const feedback = (await feedbackToSend(db, decision.id, [of.id])).get(of.id)
  const names = await namesOf(
    db,
    due.map(({ personId }) => personId),
  )
  return {
    verdict,
    hasInterest,
    to: due.map(({ personId, own, email }) => ({ personId, name: names.get(personId) ?? '', own, email })),
    feedback: feedback ?? { words: '', edited: false, version: 0, sent: false },
    written: (await feedbackWritten(db, [of.id])).get(of.id) ?? [],
    mayWord: may(actor, 'telling.word', { now, hasInterest }).ok && feedback?.sent !== true,
  }
}

/** How many of a round have not heard what became of their idea: what holds it open. */
export const countStillToTell = async (db: Db, round: Round): Promise<number> => (await stillToTell(db, round)).length
