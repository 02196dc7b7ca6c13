import { and, asc, eq, isNull } from 'drizzle-orm'
import { carrying } from '~db/schema'
import { askedPence, costAuthorisers, isCostAuthorised, stateOfCost, costWaitsForSecond } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { pence, sum } from '~/domain/pence'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { closingThatWaits } from '~/records/money/closed-period.server'
import { costsOf } from '~/records/money/cost.server'
import { drawDownsOf, stateOfDrawDown } from '~/records/money/draw-down.server'
import type { Waiting } from './what-waits.server'

/** What waits for somebody beside awards: a year to carry over, costs on their way, requests for money. */
export async function planWaits(db: Db, partnershipId: string, actor: Actor | null): Promise<Waiting[]> {
  const me = actor?.personId ?? ''
  const readsPayee = couldEver(actor, 'cost.read-payee')
  const carryings = await db
    .select()
    .from(carrying)
    .where(and(eq(carrying.partnershipId, partnershipId), isNull(carrying.answer)))
    .orderBy(asc(carrying.askedAt), asc(carrying.id))
  const ofYears = carryings.map(({ id, year, lines, askedBy }): Waiting => ({
    kind: 'carry',
    yours: couldEver(actor, 'plan.agree-carry') && askedBy !== me,
    title: `${year}–${year + 1}`,
    amountPence: sum(lines.map(({ amountPence }) => amountPence)),
    path: `plan/carry/${id}`,
  }))
  const ofCosts = (await costsOf(db, partnershipId)).flatMap((one): Waiting[] => {
    const state = stateOfCost(one)
    if (state !== 'prepared' && state !== 'authorised') return []
    const toPay = isCostAuthorised(one)
    const had = one.steps[0]?.by === me || costAuthorisers(one).includes(me)
    const yes = costWaitsForSecond(one) ? 'cost.authorise-second' : 'cost.authorise'
    const does = toPay ? couldEver(actor, 'cost.pay') : couldEver(actor, yes) && !had
    const { id, amountPence, payeeId } = one
    const title = readsPayee ? one.what : ''
    return [
      { kind: toPay ? 'pay-cost' : 'cost', yours: does && payeeId !== me, title, amountPence, path: `costs/${id}` },
    ]
  })
  const ofRequests = (await drawDownsOf(db, partnershipId)).flatMap((one): Waiting[] => {
    const state = stateOfDrawDown(one)
    if (state !== 'asked' && state !== 'agreed') return []
    const amountPence = pence(askedPence(one.askings) + one.contributionPence)
    const place = { title: String(one.number), amountPence, path: `draw-downs/${one.id}` }
    return state === 'asked'
      ? [{ kind: 'draw-down', yours: couldEver(actor, 'draw-down.agree') && one.steps[0]?.by !== me, ...place }]
      : [{ kind: 'draw-down-comes', yours: couldEver(actor, 'fund.receive'), ...place }]
  })
  const wish = await closingThatWaits(db, partnershipId)
  const ofClosing: Waiting[] = wish
    ? [
        {
          kind: 'close',
          yours: couldEver(actor, 'period.close') && wish.askedBy !== me,
          title: wish.toOn,
          amountPence: pence(0),
          path: `closings/${wish.id}`,
        },
      ]
    : []
  return [...ofClosing, ...ofYears, ...ofCosts, ...ofRequests]
}
