import { assignScorers, pairsOf } from '~/domain/panel'
import { happened, stageOf } from '~/domain/round'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addAssignments, toShareOut } from '~/records/panel/assignment.server'
import { roundById } from '~/records/round/course.server'

/** The seeds there are: 0 up to, and not including, this. */
const seeds = 2 ** 32

/**
 * Shares a round's ideas out among its scorers while they score, or anew where something has changed: somebody stepped
 * out, left or joined, or an idea was withdrawn. It asks nobody's leave and is in nobody's name: it follows the round's
 * rule. The seed of the dice stands in the record, so that anyone can share out again what was shared out. Does nothing
 * when nothing is to be changed, or where everyone scores everything.
 */
export async function shareOut(db: Db, on: Occasion, roundId: string): Promise<{ readonly changed: boolean }> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  if (happened(round, 'cancelled') || stageOf(round, on.at) !== 'score') return { changed: false }
  const facts = await toShareOut(db, round, on.at)
  if (!facts) return { changed: false }
  const seed = on.randomBelow(seeds)
  const { given, short, isLinked } = assignScorers({ ...facts, seed })
  const [had, has] = [pairsOf(facts.standing), pairsOf(given)]
  const lines = [
    ...facts.standing.filter((one) => !has(one)).map((one) => ({ ...one, act: 'taken' as const })),
    ...given.filter((one) => !had(one)).map((one) => ({ ...one, act: 'given' as const })),
  ]
  if (lines.length === 0) return { changed: false }
  const clock = byTheClock(on)
  const step = await addAssignments(db, clock, round.id, lines)
  const detail = { step, seed, changes: lines.length, short: short.length, isLinked }
  await recordAct(db, clock, round.partnershipId, 'scorers.assign', `round:${round.id}`, detail)
  return { changed: true }
}
