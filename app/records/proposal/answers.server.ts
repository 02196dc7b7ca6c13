import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { answerGiven, contact, erasure, feedbackSent, outbox, proposal, share } from '~db/schema'
import type { AnswerGiven, WayOfTelling } from '~/domain/proposal'
import type { LetterName } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '../outbox.server'

/** Somebody whose idea it is: who asked (`own`), or who writes it with her. */
export interface WhoseIdea {
  readonly proposalId: string
  readonly personId: string
  readonly own: boolean
  readonly email: string | null
}

/** Those whose ideas these are, each idea's applicant first. Who was erased is nobody any more. */
export async function whoseIdeas(db: Db, proposalIds: readonly string[]): Promise<WhoseIdea[]> {
  if (proposalIds.length === 0) return []
  const ids = [...proposalIds]
  const applicants = await db
    .select({ proposalId: proposal.id, personId: proposal.applicantId })
    .from(proposal)
    .where(and(inArray(proposal.id, ids), isNotNull(proposal.applicantId)))
    .orderBy(asc(proposal.reference))
  const others = await db
    .select({ proposalId: share.proposalId, personId: share.personId })
    .from(share)
    .where(and(inArray(share.proposalId, ids), eq(share.part, 'edit'), isNull(share.until)))
    .orderBy(asc(share.personId))
  const all = applicants.flatMap(({ proposalId, personId }) =>
    personId === null
      ? []
      : [
          { proposalId, personId, own: true },
          ...others
            .filter((one) => one.proposalId === proposalId && one.personId !== personId)
            .map((one) => ({ ...one, own: false })),
        ],
  )
  const people = [...new Set(all.map(({ personId }) => personId))]
  if (people.length === 0) return []
  const gone = new Set(
    (
      await db
        .select({ personId: erasure.personId })
        .from(erasure)
        .where(and(inArray(erasure.personId, people), isNotNull(erasure.doneAt)))
    ).map(({ personId }) => personId),
  )
  const addresses = new Map(
    (await db.select().from(contact).where(inArray(contact.personId, people))).map((one) => [one.personId, one.email]),
  )
  return all
    .filter(({ personId }) => !gone.has(personId))
    .map((one) => ({ ...one, email: addresses.get(one.personId) ?? null }))
}

interface Told {
  readonly roundId: string
  readonly proposalId: string
  readonly personId: string
  readonly about: string
  readonly way: WayOfTelling
  readonly letter?: string
  readonly note?: string
}

/** Writes down that somebody was told. */
export async function keepAnswer(db: Db, on: Occasion, { letter, note = '', ...told }: Told): Promise<void> {
  await db.insert(answerGiven).values({ id: on.newId(), ...told, letter: letter ?? null, note, at: on.at, by: on.by })
}

/**
 * Writes to those whose idea it is what became of it, each who has an address, and writes down that they were told. Who
 * has none is left for a neighbour to tell. `letterTo` words it for who asked, or for who writes with her.
 */
export async function answerByLetter(
  db: Db,
  on: Occasion,
  { roundId, about, once }: { readonly roundId: string; readonly about: string; readonly once: LetterName },
  whose: readonly WhoseIdea[],
  letterTo: (her: WhoseIdea) => Omit<Letter, 'to'>,
): Promise<void> {
  for (const her of whose) {
    if (her.email === null) continue
    const { proposalId, personId } = her
    const letter: LetterName = her.own ? once : `${once}:${personId}`
    await post(db, on, letter, { ...letterTo(her), to: her.email, personId })
    await keepAnswer(db, on, { roundId, proposalId, personId, about, way: 'letter', letter })
  }
}

/** Who was told what about the ideas of a round, and how, in the order it was. */
export interface AnswerOnRecord extends AnswerGiven {
  readonly at: Instant
  readonly by: string | null
  readonly note: string
}

export async function answersIn(db: Db, roundId: string): Promise<AnswerOnRecord[]> {
  const rows = await db
    .select({ given: answerGiven, givenUpAt: outbox.givenUpAt })
    .from(answerGiven)
    .leftJoin(outbox, eq(outbox.once, answerGiven.letter))
    .where(eq(answerGiven.roundId, roundId))
    .orderBy(asc(answerGiven.at), asc(answerGiven.id))
  return rows.map(({ given, givenUpAt }) => {
    const { proposalId, personId, about, way, at, by, note } = given
    return { proposalId, personId, about, way, at, by, note, cameBack: givenUpAt !== null }
  })
}

/** What was said to somebody about her idea, and noted when she was told, goes with what is private of it. */
export async function forgetFeedback(db: Db, proposalIds: readonly string[]): Promise<void> {
  if (proposalIds.length === 0) return
  const ids = [...proposalIds]
  await db.delete(feedbackSent).where(inArray(feedbackSent.proposalId, ids))
  await db.update(answerGiven).set({ note: '' }).where(inArray(answerGiven.proposalId, ids))
}
