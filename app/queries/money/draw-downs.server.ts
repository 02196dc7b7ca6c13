import { askedPence, contributionOn, stillToAsk, type Asking } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { nothing, pence } from '~/domain/pence'
import { couldEver } from '~/domain/policy'
import type { Instant } from '~/domain/time'
import { contributionDueOn } from '~/records/money/contribution.server'
import type { Db } from '~/platform/world.server'
import { heldInBank } from '~/records/money/bank-account.server'
import { fundOf, fundsOf } from '~/records/money/budget.server'
import { wordsOfCosts } from '~/records/money/cost.server'
import { askedOf, drawDownById, drawDownsOf, needsOf, receivedOn, stateOfDrawDown, subjectsBy } from '~/records/money/draw-down.server' // prettier-ignore
import { linesToSpendFrom } from './costs.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'
import type { Reported } from './reports/shared.server'

/** What is asked for, by name. `thanks` names nobody: who is thanked is in the books of thanks. */
export interface NamedAsking {
  readonly subject: string
  readonly name: string
  readonly kind: 'award' | 'cost' | 'thanks'
  readonly amountPence: Asking['amountPence']
}

async function named(db: Db, askings: readonly Asking[]): Promise<NamedAsking[]> {
  const by = subjectsBy(askings.map(({ subject }) => subject))
  const awards = await namesOfAwards(db, [...by.award.values()])
  const costs = await wordsOfCosts(db, [...by.cost.values()])
  return askings.map(({ subject, amountPence }) => {
    const award = by.award.get(subject)
    const cost = by.cost.get(subject)
    if (award !== undefined) return { subject, kind: 'award', name: awards.get(award)?.title ?? '', amountPence }
    if (cost !== undefined) return { subject, kind: 'cost', name: costs.get(cost) ?? '', amountPence }
    return { subject, kind: 'thanks', name: '', amountPence }
  })
}

/** Every fund with what is still to ask of it, and every request there was, the newest first. */
export async function drawDownsPage(db: Db, partnershipId: string) {
  const funds = []
  const inBank = await heldInBank(db, partnershipId)
  const all = await fundsOf(db, partnershipId)
  for (const { id, name, contributionRate: rate } of all) {
    const open = stillToAsk(await needsOf(db, partnershipId, id), await askedOf(db, partnershipId, id))
    const credits = open.filter(({ amountPence }) => amountPence < 0)
    funds.push({
      ...{ id, name, rate },
      inBankPence: inBank.get(id) ?? nothing,
      toAsk: await named(
        db,
        open.filter(({ amountPence }) => amountPence > 0),
      ),
      credits: await named(db, credits),
    })
  }
  const nameOf = new Map(all.map(({ id, name }) => [id, name]))
  const requests = (await drawDownsOf(db, partnershipId)).toReversed()
  return {
    funds,
    requests: requests.map((one) => ({
      ...{ id: one.id, number: one.number, at: one.at, state: stateOfDrawDown(one) },
      fund: nameOf.get(one.fundId) ?? '',
      amountPence: pence(askedPence(one.askings) + one.contributionPence),
    })),
  }
}

/** What a choice of things to ask for comes to now, with what is taken off; nothing when there is no such fund. */
export async function choiceToAsk(db: Db, partnershipId: string, fundId: string, subjects: readonly string[]) {
  const fund = await fundOf(db, partnershipId, fundId)
  if (!fund) return undefined
  const open = stillToAsk(await needsOf(db, partnershipId, fundId), await askedOf(db, partnershipId, fundId))
  const chosen = open.filter(({ subject, amountPence }) => amountPence < 0 || subjects.includes(subject))
  const amountPence = askedPence(chosen)
  const contributionPence = contributionOn(amountPence, fund.contributionRate)
  return {
    fund: { id: fund.id, name: fund.name },
    rate: fund.contributionRate,
    // Of what was chosen, what can still be asked for.
    subjects: chosen.filter((one) => one.amountPence > 0).map(({ subject }) => subject),
    ...{ amountPence, contributionPence, totalPence: pence(amountPence + contributionPence) },
    askings: await named(db, chosen),
  }
}

/** One request, and what the reader may do with it. */
export async function drawDownPage(db: Db, of: Reported, id: string, actor: Actor | null, now: Instant) {
  const one = await drawDownById(db, of.id, id)
  if (!one) return undefined
  const people = await namesOfPeople(
    db,
    one.steps.map(({ by }) => by),
  )
  const amountPence = askedPence(one.askings)
  const totalPence = pence(amountPence + one.contributionPence)
  const receivedPence = receivedOn(one)
  const state = stateOfDrawDown(one)
  const askedIt = one.steps[0]?.by === actor?.personId
  const due = await contributionDueOn(db, of.id, id)
  return {
    ...{ id, number: one.number, rate: one.rate, contributionPence: one.contributionPence, at: one.at, state },
    fund: (await fundOf(db, of.id, one.fundId))?.name ?? '',
    amountPence,
    totalPence,
    /** What did not come of it, and can be asked again. */
    shortPence: receivedPence === null ? nothing : pence(Math.max(0, totalPence - receivedPence)),
    askings: await named(db, one.askings),
    steps: one.steps.map(({ to, by, at, reason }) => ({ to, name: people.get(by) ?? '', at, reason })),
    share:
      due && couldEver(actor, 'cost.prepare')
        ? { amountPence: due.amountPence, lines: await linesToSpendFrom(db, of, now, one.fundId) }
        : null,
    reader: {
      mayAgree: couldEver(actor, 'draw-down.agree') && !askedIt,
      mayReceive: couldEver(actor, 'fund.receive'),
      mayWithdraw: couldEver(actor, 'draw-down.withdraw'),
    },
  }
}
