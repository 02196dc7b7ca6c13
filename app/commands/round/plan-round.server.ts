import { and, eq } from 'drizzle-orm'
import { round } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { planTroubles, type RoundPlan } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { setCriteria } from '~/records/panel/criterion.server'
import { actorIn } from '~/records/people/actor.server'
import { arePlacesHere } from '~/records/round/voter-places.server'

export type NotPlanned = NotAllowed | 'plan-does-not-hold' | 'voters-place-unknown'

/** Plans a round. Nobody but those who plan it sees it until it is published. */
export async function planRound(
  db: Db,
  on: Occasion,
  partnershipId: string,
  plan: RoundPlan,
): Promise<Outcome<{ readonly slug: string }, NotPlanned>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'round.plan', { now: on.at })
  if (!allowed.ok) return allowed
  const [trouble] = planTroubles(plan)
  if (trouble) return refuse('plan-does-not-hold', { trouble: trouble.because })
  if (!(await arePlacesHere(db, partnershipId, plan.rules))) return refuse('voters-place-unknown')

  const { title, about, potPence, rules, dates, criteria } = plan
  const id = on.newId()
  const slug = await freeSlug(db, partnershipId, title)
  const facts = { partnershipId, slug, title, about, currency: 'GBP', potPence, rules, dates }
  await db.insert(round).values({ id, ...facts, createdAt: on.at, createdBy: on.by })
  await setCriteria(db, on, id, rules.steps.score ? criteria : [])
  await recordAct(db, on, partnershipId, 'round.plan', `round:${id}`, { title, potPence, rules, dates })
  return { ok: true, slug }
}

/** Words of ours that stand where a round's name stands in an address. */
const taken = new Set(['new'])

/** A title as it stands in an address, such as `spring-sparks-2026`, and a number where there is one like it. */
async function freeSlug(db: Db, partnershipId: string, title: string): Promise<string> {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const base = plain === '' ? 'round' : plain
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (taken.has(slug)) continue
    const [found] = await db
      .select({ id: round.id })
      .from(round)
      .where(and(eq(round.partnershipId, partnershipId), eq(round.slug, slug)))
    if (!found) return slug
  }
}
