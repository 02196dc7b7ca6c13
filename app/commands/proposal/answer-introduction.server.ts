import { eq } from 'drizzle-orm'
import { introduction, introductionAnswer } from '~db/schema'
import { firstNameOf } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { bothSaidYes } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { namesOf } from '~/records/people/names.server'
import { answersTo, introductionById } from '~/records/proposal/introductions.server'

export interface AnswerLetters {
  /** To the builder: one of the two has answered. Her words stand on the page alone. */
  readonly toBuilder: (about: { name: string; other: string; yes: boolean }) => Omit<Letter, 'to'>
  /** To each, when both have said yes: the other's address. */
  readonly passedOn: (about: { name: string; other: string; email: string }) => Omit<Letter, 'to'>
}

export type NotAnswered =
  NotAllowed | 'no-such-introduction' | 'introduction-answer-empty' | 'introduction-said-already'

/**
 * What one of the two says to an introduction: that her address may be passed on, some words to the builder, or both. When
 * both have said yes, each is sent the other's address; until then neither is, and a yes can be taken back.
 */
export async function answerIntroduction(
  db: Db,
  on: Occasion,
  introductionId: string,
  { yes, back, words }: { readonly yes: boolean; readonly back?: boolean; readonly words: string },
  letters: AnswerLetters,
): Promise<Outcome<{ passed: boolean }, NotAnswered>> {
  const found = await introductionById(db, introductionId)
  const sides = found ? [found.firstPersonId, found.secondPersonId] : []
  if (!found || found.state !== 'made') return refuse('no-such-introduction')
  const actor = await actorIn(db, found.partnershipId, on.by, on.at)
  const allowed = may(actor, 'introduction.answer', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor || !sides.includes(actor.personId)) return refuse('no-such-introduction')
  if (!yes && !back && words === '') return refuse('introduction-answer-empty')

  const before = (await answersTo(db, [introductionId])).find(({ personId }) => personId === actor.personId)
  if (before && before.words !== '' && words !== '') return refuse('introduction-said-already')
  // A yes can be taken back as long as nothing has been passed on.
  const takenBack = back === true && found.passedAt === null
  const yesAt = takenBack ? null : (before?.yesAt ?? (yes ? on.at : null))
  const said = { yesAt, words: words === '' ? (before?.words ?? '') : words, at: on.at }
  if (before && before.yesAt === yesAt && before.words === said.words)
    return { ok: true, passed: found.passedAt !== null }
  await db
    .insert(introductionAnswer)
    .values({ introductionId, personId: actor.personId, ...said })
    .onConflictDoUpdate({ target: [introductionAnswer.introductionId, introductionAnswer.personId], set: said })
  const { partnershipId } = found
  await recordAct(db, on, partnershipId, 'introduction.answer', `introduction:${introductionId}`, { yes })

  if (takenBack) return { ok: true, passed: false }

  const names = await namesOf(db, sides)
  const otherId = sides.find((id) => id !== actor.personId) ?? ''
  const [name, other] = [firstNameOf(actor.name), firstNameOf(names.get(otherId) ?? '')]
  const builder = await emailOf(db, found.by)
  if (builder) {
    const once =
      `introduction:${introductionId}:${actor.personId}:${yesAt === null ? 'words' : 'yes'}:${on.at}` as const
    const letter = letters.toBuilder({ name, other, yes })
    await post(db, on, once, { ...letter, to: builder, partnershipId, personId: found.by })
  }
  if (found.passedAt !== null || !bothSaidYes(await answersTo(db, [introductionId]))) return { ok: true, passed: false }
  const [hers, theirs] = [await emailOf(db, actor.personId), await emailOf(db, otherId)]
  if (!hers || !theirs) return { ok: true, passed: false }
  await db.update(introduction).set({ passedAt: on.at }).where(eq(introduction.id, introductionId))
  for (const [personId, to, about] of [
    [actor.personId, hers, { name, other, email: theirs }],
    [otherId, theirs, { name: other, other: name, email: hers }],
  ] as const) {
    await post(db, on, `introduction:${introductionId}:${personId}:address`, {
      ...letters.passedOn(about),
      ...{ to, partnershipId, personId },
    })
  }
  return { ok: true, passed: true }
}
