import { asNumber, type Mean, type Ranked } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { interestsIn } from '~/records/panel/interest.server'
import { rankingsOf } from '~/records/panel/scores.server'
import { seatsOf } from '~/records/panel/seats.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/**
 * What became of the ranking when scores were set aside because an interest came to light after the lock: how many
 * members, which ideas, and both results. Nothing when there were none. Never whose they were. The two means together
 * would tell what the one member gave, so that only the panel has them, whose members see each other's scores; without
 * a `reader` there are ranks alone. A reader is told nothing of an idea she has an interest in or has yet to declare on.
 */
export async function scoresSetAside(db: Db, round: Round, reader: string | null, now: Instant) {
  const proposals = await standingProposals(db, round)
  const ids = proposals.map(({ id }) => id)
  const { counted, atLock, setAside } = await rankingsOf(db, round, ids, now)
  const aside = new Set(setAside.map(({ proposalId }) => proposalId))
  if (aside.size === 0) return null
  const interests = await interestsIn(db, ids)
  const isMember = (await seatsOf(db, round.partnershipId, now)).some(({ personId }) => personId === reader)
  const isHidden = (id: string) =>
    reader !== null && (interests.kindOf(reader, id) ?? (isMember ? undefined : 'none')) !== 'none'
  const shown = ids.filter((id) => aside.has(id) && !isHidden(id))
  if (shown.length === 0) return null

  const [then, today] = [byId(atLock), byId(counted)]
  // Where the others moved to would tell a reader how an idea stands that is hidden from her.
  const moved = ids.some(isHidden) ? [] : ids.filter((id) => then.get(id)?.rank !== today.get(id)?.rank)
  const place = (one: RankedByRule | undefined) => ({
    rank: one?.rank ?? null,
    mean: reader !== null && one?.mean ? Math.round(asNumber(one.mean) * 100) / 100 + 0 : null,
  })
  const told = new Set([...shown, ...moved])
  const rows = proposals
    .filter(({ id }) => told.has(id))
    .map(({ id, reference, title }) => ({
      ...{ reference, title, isAside: shown.includes(id) },
      ...{ before: place(then.get(id)), after: place(today.get(id)) },
    }))
  const members = new Set(setAside.filter(({ proposalId }) => shown.includes(proposalId)).map((one) => one.personId))
  return { members: members.size, rows }
}

type RankedByRule = Ranked & { readonly mean: Mean | null }

const byId = (ranked: readonly RankedByRule[]) => new Map(ranked.map((one) => [one.proposalId, one]))

export type SetAside = NonNullable<Awaited<ReturnType<typeof scoresSetAside>>>
