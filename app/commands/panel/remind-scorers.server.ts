import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { contact, letterChoice, scoreReminder } from '~db/schema'
import { later } from '~/domain/time'
import { remindersApart } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { postMany, type Letter } from '~/records/outbox.server'
import { isReminded, remindedAt } from '~/records/panel/assignment.server'
import { actorIn } from '~/records/people/actor.server'
import { rememberStopToken } from '~/records/people/letter-choice.server'
import { roundById } from '~/records/round/course.server'

/** A member with scores to give, and how many. */
export interface WithScoresLeft {
  readonly personId: string
  readonly left: number
}

export type ReminderWords = (left: number) => Omit<Letter, 'to' | 'personId'>

export type NotReminded = NotAllowed | 'reminded-lately'

/** A co-ordinator reminds those with scores to give; at most once a day, whoever reminded them before. */
export async function remindScorers(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  members: readonly WithScoresLeft[],
  wordsFor: ReminderWords,
): Promise<Outcome<{ readonly letters: number }, NotReminded>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a reminder of a round that is not there')
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'scorers.remind', { round, now: on.at })
  if (!allowed.ok) return allowed
  const last = await remindedAt(db, roundId)
  if (last !== null && on.at < later(last, remindersApart)) return refuse('reminded-lately', { remindedAt: last })
  const letters = await sendReminders(db, on, secrets, roundId, `asked:${on.at}`, members, wordsFor)
  await recordAct(db, on, round.partnershipId, 'scorers.remind', `round:${roundId}`, { letters })
  return { ok: true, letters }
}

/** The clock's own reminder: each `mark` goes out once, whoever comes first. */
export async function remindByTheClock(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  mark: string,
  members: readonly WithScoresLeft[],
  wordsFor: ReminderWords,
): Promise<void> {
  if (await isReminded(db, roundId, mark)) return
  await sendReminders(db, on, secrets, roundId, mark, members, wordsFor)
}

/** To those who can be written to and have not stopped such letters. */
async function sendReminders(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  mark: string,
  members: readonly WithScoresLeft[],
  wordsFor: ReminderWords,
): Promise<number> {
  const ids = members.map(({ personId }) => personId)
  const found =
    ids.length === 0
      ? []
      : await db
          .select({ personId: contact.personId, to: contact.email, news: letterChoice.news })
          .from(contact)
          .leftJoin(letterChoice, eq(letterChoice.personId, contact.personId))
          .where(and(inArray(contact.personId, ids), isNotNull(contact.email)))
          .orderBy(asc(contact.personId))
  const willing = found.filter(({ news }) => news !== 'none')
  for (const { personId } of willing) await rememberStopToken(db, secrets, personId)
  await postMany(
    db,
    on,
    willing.map(({ personId, to }) => ({
      once: `scoring-reminder:${roundId}:${mark}:${personId}`,
      letter: { ...wordsFor(members.find((one) => one.personId === personId)?.left ?? 0), to: to ?? '', personId },
    })),
  )
  await db
    .insert(scoreReminder)
    .values({ id: on.newId(), roundId, mark, at: on.at, by: on.by, letters: willing.length })
  return willing.length
}
