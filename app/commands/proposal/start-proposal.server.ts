import { and, eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { nextReference } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { formOfRound, versionToWriteOn } from '~/records/proposal/application-form.server'
import { askedBefore } from '~/records/proposal/asked-before.server'
import { withStanding } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

/**
 * Starts a proposal and gives it its reference. Someone whose draft is still empty is given that one again, so that
 * pressing twice, or going back, leaves no empty drafts behind.
 */
export async function startProposal(
  db: Db,
  on: Occasion,
  roundId: string,
): Promise<Outcome<{ reference: string }, NotAllowed | 'asked-before'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a proposal for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'proposal.start', { round, now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')

  const own = await db
    .select()
    .from(proposal)
    .where(and(eq(proposal.applicantId, actor.personId), eq(proposal.roundId, roundId)))
  const empty = (await withStanding(db, own)).find(({ standing, version }) => standing === 'draft' && version === 1)
  if (empty) return { ok: true, reference: empty.reference }

  const { once } = (await formOfRound(db, roundId)).form
  const { personId: applicantId } = actor
  const asking = { applicantId, once, partnershipId: round.partnershipId, roundId, now: on.at }
  const before = await askedBefore(db, asking)
  if (before) return refuse('asked-before', before)

  const given = await db.select({ reference: proposal.reference }).from(proposal).where(eq(proposal.roundId, roundId))
  const reference = nextReference(
    round.slug,
    given.map((one) => one.reference),
  )
  const id = on.newId()
  await db.insert(proposal).values({
    id,
    roundId,
    reference,
    applicantId: actor.personId,
    title: '',
    summary: '',
    costPence: null,
    answers: {},
    version: 1,
    formVersion: await versionToWriteOn(db, on, roundId),
    createdAt: on.at,
    savedAt: on.at,
  })
  await recordAct(db, on, round.partnershipId, 'proposal.start', `proposal:${id}`, { round: roundId, reference })
  return { ok: true, reference }
}
