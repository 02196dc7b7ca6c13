import { and, desc, eq } from 'drizzle-orm'
import { examinerAnswer, examinerQuestion, examinerSignOff } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { yearStatementOf } from '~/records/money/closed-period.server'
import { actorIn } from '~/records/people/actor.server'

/** What is said, with an id from the form, so that the same form sent twice says it once. */
export interface Said {
  readonly id: string
  readonly words: string
}

/** Puts a question to the treasurer. What was asked stays; the record holds its hash. */
export async function askAsExaminer(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, words }: Said,
): Promise<Outcome<object, NotAllowed | 'examination-words-missing'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'examination.ask', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (words.trim() === '') return refuse('examination-words-missing')
  const [known] = await db.select({ id: examinerQuestion.id }).from(examinerQuestion).where(eq(examinerQuestion.id, id))
  if (known) return ok
  const [last] = await db
    .select({ number: examinerQuestion.number })
    .from(examinerQuestion)
    .where(eq(examinerQuestion.partnershipId, partnershipId))
    .orderBy(desc(examinerQuestion.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  const asked = { id, partnershipId, number, words, askedBy: actor.personId, askedAt: on.at }
  await db.insert(examinerQuestion).values(asked)
  await recordAct(db, on, partnershipId, 'examination.ask', `question:${id}`, { number, hash: sha256(words) })
  return ok
}

/** Answers her, as often as it takes. Nothing that was said is taken back. */
export async function answerExaminer(
  db: Db,
  on: Occasion,
  partnershipId: string,
  questionId: string,
  { id, words }: Said,
): Promise<Outcome<object, NotAllowed | 'examination-words-missing' | 'no-such-question'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'examination.answer', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (words.trim() === '') return refuse('examination-words-missing')
  const [question] = await db
    .select({ id: examinerQuestion.id })
    .from(examinerQuestion)
    .where(and(eq(examinerQuestion.id, questionId), eq(examinerQuestion.partnershipId, partnershipId)))
  if (!question) return refuse('no-such-question')
  const [known] = await db.select({ id: examinerAnswer.id }).from(examinerAnswer).where(eq(examinerAnswer.id, id))
  if (known) return ok
  await db.insert(examinerAnswer).values({ id, questionId, words, by: actor.personId, at: on.at })
  await recordAct(db, on, partnershipId, 'examination.answer', `question:${questionId}`, { hash: sha256(words) })
  return ok
}

/** Signs off the books of a closed year, in her own words: of the statement as it was frozen, once. */
export async function signOffYear(
  db: Db,
  on: Occasion,
  partnershipId: string,
  year: number,
  words: string,
): Promise<Outcome<object, NotAllowed | 'examination-words-missing' | 'year-not-closed' | 'signed-off-already'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'examination.sign-off', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (words.trim() === '') return refuse('examination-words-missing')
  const statement = await yearStatementOf(db, partnershipId, year)
  if (!statement) return refuse('year-not-closed')
  const [signed] = await db
    .select()
    .from(examinerSignOff)
    .where(and(eq(examinerSignOff.partnershipId, partnershipId), eq(examinerSignOff.year, year)))
  // Pressed twice, it is signed once.
  if (signed) return signed.by === actor.personId && signed.words === words ? ok : refuse('signed-off-already')
  const { seal } = statement
  await db.insert(examinerSignOff).values({ partnershipId, year, words, seal, by: actor.personId, at: on.at })
  const detail = { statement: seal, hash: sha256(words) }
  await recordAct(db, on, partnershipId, 'examination.sign-off', `year:${year}`, detail)
  return ok
}
