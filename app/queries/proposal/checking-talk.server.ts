import { and, desc, eq, inArray } from 'drizzle-orm'
import { person, privateAnswers, proposalEvent } from '~db/schema'
import { changesAsked, changesBetween, type Ask, type Answer, type Said } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { messagesOn } from '~/records/proposal/checking-talk.server'
import { choicesIn } from '~/records/proposal/draft.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { asSent, draftSent, sentVersions, type SentVersion } from '~/records/proposal/sent-version.server'
import type { Round } from '~/records/round/course.server'
import { muchAlikeTo } from './much-alike.server'
import { privateAnswersTo } from './answers-to-read.server'

/** One thing that was said, with the name of the one who checks; an applicant's name is not needed to judge an idea. */
export interface Spoken {
  readonly id: string
  readonly kind: Said
  readonly at: Instant
  readonly words: string
  readonly until: Instant | null
  /** Nobody, of an answer. */
  readonly name: string | null
  /** Who was at the keyboard, if somebody helped. */
  readonly helper: string | null
}

/** What was said about a proposal while it was checked: for its applicant and those who check it alone. */
export async function checkingTalk(db: Db, proposalId: string): Promise<Spoken[]> {
  const messages = await messagesOn(db, proposalId)
  const ids = messages.flatMap(({ by, helperId }) => (helperId === null ? [by] : [by, helperId]))
  const people = ids.length === 0 ? [] : await db.select().from(person).where(inArray(person.id, ids))
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  return messages.map(({ id, kind, at, words, until, by, helperId }) => ({
    ...{ id, kind, at, words, until },
    name: kind === 'answer' ? null : nameOf(by),
    helper: nameOf(helperId),
  }))
}

/** An answer that changed after an idea went back; of who is to be paid, only that it did. */
export interface ChangeSeen {
  readonly ask: Ask
  readonly before: Answer
  readonly after: Answer
  readonly hidden: boolean
}

/** What is only for those who check a proposal and have no interest in it. */
export async function privatePart(db: Db, proposal: Proposal, round: Round) {
  const versions = await sentVersions(db, proposal.id)
  const talk = await checkingTalk(db, proposal.id)
  const sent = versions.at(-1)
  const [kept] = await db.select().from(privateAnswers).where(eq(privateAnswers.proposalId, proposal.id))
  const hidden = proposal.standing === 'sent-back' && sent ? sent.words.hidden : (kept?.answers ?? {})
  const { applicantId } = proposal
  const [her] = await db
    .select({ name: person.name })
    .from(person)
    .where(eq(person.id, applicantId ?? ''))
  return {
    talk,
    until: proposal.standing === 'sent-back' ? (changesAsked(talk)?.until ?? null) : null,
    privately: await privateAnswersTo(db, proposal, await formOfProposal(db, proposal), hidden),
    changes: await changesSeen(db, proposal, versions),
    /** As it was sent in, should she be changing it. */
    alike: await muchAlikeTo(db, proposal.standing === 'sent-back' && sent ? asSent(proposal, sent.words) : proposal),
    choices: await choicesIn(db, round.partnershipId, proposal.id),
    /** Whether a letter can reach the applicant; her name, for whoever may have to go and see her. */
    applicant: { name: her?.name ?? '', hasAddress: await canBeWrittenTo(db, proposal) },
  }
}

/** Whether a letter can reach the one whose idea it is. */
export const canBeWrittenTo = async (db: Db, { applicantId }: Pick<Proposal, 'applicantId'>): Promise<boolean> =>
  applicantId !== null && (await emailOf(db, applicantId)) !== null

/** What differs between the version that went back and the one that came again; nothing when it has not. */
async function changesSeen(db: Db, proposal: Proposal, versions: readonly SentVersion[]): Promise<ChangeSeen[] | null> {
  const [back] = await db
    .select({ sequence: proposalEvent.sequence })
    .from(proposalEvent)
    .where(and(eq(proposalEvent.proposalId, proposal.id), eq(proposalEvent.kind, 'sent-back')))
    .orderBy(desc(proposalEvent.sequence))
    .limit(1)
  if (!back) return null
  const before = versions.findLast(({ sequence }) => sequence < back.sequence)
  const after = versions.findLast(({ sequence }) => sequence > back.sequence)
  if (!before || !after) return null
  const form = await formOfProposal(db, proposal)
  const found = changesBetween(form, draftSent(proposal, before.words), draftSent(proposal, after.words))
  const isPaid = ({ ask }: { ask: Ask }) => ask.kind === 'payee' || ask.kind === 'payee-name'
  const paid = found.find(isPaid)
  return [
    ...found.filter((one) => !isPaid(one)).map((one) => ({ ...one, hidden: false })),
    ...(paid ? [{ ask: paid.ask, before: null, after: null, hidden: true }] : []),
  ]
}
