import { drawAwards, offer, type Award, type Draw } from '~/domain/money'
import { adopt, decisionText, totalPence, type Decision, type Meeting, type NotAdopted } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, isAnnounced } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { insertAward } from '~/records/money/award.server'
import { giveConditions } from '~/records/money/condition.server'
import { fundsOfLines, partnershipOf } from '~/records/money/budget.server'
import { penOf, type Pen } from '~/records/money/pen.server'
import { payeeOfProposal } from '~/records/money/payee.server'
import { potOf, sharesOfRound } from '~/records/money/totals.server'
import {
  lastDecision,
  fixAdopted,
  insertAdoption,
  meetingOf,
  type DecisionOnRecord,
} from '~/records/panel/decision.server'
import { potHeldFor } from '~/records/money/held.server'
import { hasOpenVote } from '~/records/panel/panel-vote.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { canFollow, carryOutChange } from './carry-out-change.server'
import { potHasShrunk } from '~/commands/panel/redraw-list.server'
import { roundMovesOn } from './round-moves-on.server'
import { tellApplicants, type LetterFor } from './tell-applicants.server'

export type NotAdoptedHere =
  | NotAllowed
  | NotAdopted
  | 'decision-not-started'
  | 'panel-vote-open'
  | 'change-award-paid'
  | 'change-award-gone'
  | 'not-told-yet'
  | 'pot-has-changed'
  | 'vote-set-aside'

/**
 * One person says yes to the version of the list she has read. The yes with which every idea on it has two, of people
 * without an interest in it and to the same version, adopts it: in this one transaction the list is fixed, the awards are made, their money is set aside inside the pot,
 * the round moves on, and letters to all who asked are put in the outbox. `letterFor` words them. Where she chooses to
 * tell them `later`, the list stands all the same, and is public once they are told (`tellEveryone`).
 */
export async function adoptDecision(
  db: Db,
  on: Occasion,
  roundId: string,
  version: number,
  letterFor: LetterFor,
  telling: 'now' | 'later' = 'now',
): Promise<Outcome<{ readonly adopted: boolean }, NotAdoptedHere>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const personId = on.by ?? ''
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const found = await lastDecision(db, roundId)
  // Pressed twice, it is one yes.
  const own = found?.adoptions.some((each) => each.personId === personId && each.version === version)
  if (found && own && version === found.version) return { ok: true, adopted: found.adoptedAt !== null }

  const isLater = (found?.number ?? 1) > 1
  const allowed = may(actor, isLater ? 'decision.adopt-change' : 'decision.adopt', {
    round,
    now: on.at,
    provedAt: on.provedAt,
  })
  if (!allowed.ok) {
    // Whoever comes a moment later is told that it is done, rather than what stage it is.
    if (found?.adoptedAt && allowed.because === 'not-at-this-stage') {
      return refuse('decision-adopted', { adoptedAt: found.adoptedAt })
    }
    return allowed
  }
  if (!found) return refuse('decision-not-started')
  if (happened(round, 'vote-set-aside')) return refuse('vote-set-aside')
  // A list that nobody has been told of is not changed by a later one: its letters would go out after the newer ones.
  if (happened(round, 'adopted') && !isAnnounced(round)) return refuse('not-told-yet')

  if (await hasOpenVote(db, found.id)) return refuse('panel-vote-open')

  // The pot may have become less since the first yes: both read first what the rule makes of the list then.
  const pot = await potHasShrunk(db, on, roundId)
  if (!pot.ok) return pot

  const decision: DecisionOnRecord = {
    ...found,
    potPence: isLater ? await potHeldFor(db, roundId, found.items) : await potOf(db, roundId),
  }
  const now = await meetingOf(db, round, decision, on.at)
  const given = { personId, version, at: on.at }
  const said = adopt(decision, given, { settlings: decision.settlings, interests: now.interests })
  if (!said.ok) return said
  const follows = isLater ? await canFollow(db, roundId, decision.items) : ok
  if (!follows.ok) return follows
  await insertAdoption(db, on, decision.id, given)

  const pen = penOf(db, on, await partnershipOf(db, round.partnershipId))
  const facts = { version, hash: sha256(decisionText(said.decision)) }
  if (said.decision.adoptedAt === null) {
    await pen.sign('decision.adopt', `decision:${decision.id}`, { ...facts, adopted: false })
    return { ok: true, adopted: false }
  }
  // Who took part in each item stands beside it; of the meeting as a whole, all who were there at any time.
  const wholeMeeting = { ...now, presentIds: decision.room.everHereIds }
  if (isLater) {
    await fixAdopted(db, said.decision, wholeMeeting)
    const done = await carryOutChange({ db, on, pen, round, decision: said.decision })
    await tellApplicants(db, on, round, said.decision, letterFor)
    const roundNow = await roundMovesOn(db, on, round.id)
    await pen.sign('decision.adopt', `decision:${decision.id}`, { ...facts, adopted: true, ...done, roundNow })
    return { ok: true, adopted: true }
  }
  const done = await commit(db, on, pen, round, said.decision, wholeMeeting)
  if (telling === 'now') await tellApplicants(db, on, round, said.decision, letterFor)
  else await holdBack(db, on, round.id)
  const roundNow = await roundMovesOn(db, on, round.id)
  await pen.sign('decision.adopt', `decision:${decision.id}`, { ...facts, adopted: true, telling, ...done, roundNow })
  return { ok: true, adopted: true }
}

/** Everything that an adopted list does. Nothing of it is written unless all of it is. */
async function commit(db: Db, on: Occasion, pen: Pen, round: Round, decision: Decision, meeting: Meeting) {
  const granted = decision.items
    .filter((item) => item.amountPence > 0)
    .map(({ proposalId, amountPence }) => ({ awardId: on.newId(), proposalId, amountPence }))
  const drawn = drawAwards(granted, await sharesOfRound(db, round.id))
  // The list was checked against this very pot a moment ago; were it not so, the whole yes is taken back.
  if (!drawn.ok) throw new Error(`an adopted list that the pot cannot pay: ${JSON.stringify(drawn)}`)

  await fixAdopted(db, decision, meeting)
  const fundOf = await fundsOfLines(db, [...new Set(drawn.draws.map((draw) => draw.lineId))])
  for (const { awardId, proposalId } of granted) {
    const draws = drawn.draws.filter((draw) => draw.awardId === awardId)
    const payee = await payeeOfProposal(db, proposalId)
    const place = { id: awardId, book: round.partnershipId, roundId: round.id, proposalId, decisionId: decision.id }
    await insertAward(db, on, offer({ ...place, payee, instalments: instalmentsFrom(draws, fundOf) }))
    const conditions = decision.items.find((item) => item.proposalId === proposalId)?.conditions ?? []
    await giveConditions(db, on, { awardId, decisionId: decision.id, why: '' }, conditions)
    for (const { lineId, amountPence } of draws) {
      const key = `committed:${decision.id}:${awardId}:${lineId}`
      const about = { lineId, roundId: round.id, awardId, decisionId: decision.id, amountPence }
      await pen.setAside({ ...pen.rowStart(), kind: 'committed', key, ...about })
    }
  }
  const facts = { awards: granted.length, totalPence: totalPence(decision.items) }
  await addRoundEvent(db, on, round, 'adopted', { decisionId: decision.id, ...facts })
  return facts
}

async function holdBack(db: Db, on: Occasion, roundId: string): Promise<void> {
  const round = await roundById(db, roundId)
  if (round) await addRoundEvent(db, on, round, 'held-back')
}

/** One instalment for each line it is drawn from, so that each is paid from one fund. */
function instalmentsFrom(draws: readonly Draw[], fundOf: ReadonlyMap<string, string>): Award['instalments'] {
  return draws.map(({ lineId, amountPence }, place) => {
    const fundId = fundOf.get(lineId)
    if (fundId === undefined) throw new Error(`no fund behind ${lineId}`)
    return { number: place + 1, lineId, fundId, amountPence }
  })
}
