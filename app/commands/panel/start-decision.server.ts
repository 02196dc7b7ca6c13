import { itemOf } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { potOf } from '~/records/money/totals.server'
import { firstDecision, insertDecision } from '~/records/panel/decision.server'
import { addRuling, rulingOf } from '~/records/panel/ruling.server'
import { actorIn } from '~/records/people/actor.server'
import { drawLots } from '~/records/proposal/lots.server'
import { roundById } from '~/records/round/course.server'
import { followPot } from './redraw-list.server'

/** Opens the panel's meeting about a round: its list begins as what the round's own rule proposes. Opened once. */
export async function startDecision(db: Db, on: Occasion, roundId: string): Promise<Outcome<object, NotAllowed>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'decision.draft', { round, now: on.at })
  if (!allowed.ok) return allowed
  if (await firstDecision(db, roundId)) {
    await followPot(db, on, roundId)
    return ok
  }

  const potPence = await potOf(db, roundId)
  const said = await rulingOf(db, await drawLots(db, on, round), potPence, on.at)
  const { basis } = said
  const id = on.newId()
  await insertDecision(db, on, { id, roundId, version: 1, potPence, items: said.list.map(itemOf) })
  await addRuling(db, on, id, { ...said, cause: 'started', potPence })
  await recordAct(db, on, round.partnershipId, 'decision.draft', `decision:${id}`, { roundId, basis, potPence })
  return ok
}
