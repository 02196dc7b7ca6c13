import { isDate, mostInRun } from '~/domain/money'
import { may } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentsByIds } from '~/records/money/payment.server'
import { insertRun, openRunOf, runById } from '~/records/money/payment-run.server'
import { actorIn } from '~/records/people/actor.server'
import { couldAllGo, type NotInRun } from './run-desk.server'

/** Gathers authorised transfers into a run, which goes to the bank as one file. */
export async function makeRun(
  db: Db,
  on: Occasion,
  book: string,
  { payOn, paymentIds }: { readonly payOn: string; readonly paymentIds: readonly string[] },
): Promise<Outcome<{ readonly runId: string }, NotInRun>> {
  const actor = await actorIn(db, book, on.by, on.at)
  const allowed = may(actor, 'run.make', { now: on.at })
  if (!allowed.ok) return allowed
  const ids = [...new Set(paymentIds)].sort()
  if (ids.length === 0) return refuse('run-empty')
  if (ids.length > mostInRun) return refuse('run-too-large', { limit: mostInRun })
  const again = await sameRun(db, on, ids)
  if (again !== undefined) return { ok: true, runId: again }
  const { timeZone } = await partnershipOf(db, book)
  if (!isDate(payOn) || payOn < dateIn(timeZone, on.at)) return refuse('run-day-past')
  const payments = (await paymentsByIds(db, ids)).filter((payment) => payment.book === book)
  if (payments.length < ids.length) return refuse('run-payment-moved', { payee: '' })
  const goes = await couldAllGo(db, on, payments, null)
  if (!goes.ok) return goes
  const { id, number } = await insertRun(db, on, book, payOn, ids)
  await recordAct(db, on, book, 'run.make', `run:${id}`, { number, payOn, payments: ids })
  return { ok: true, runId: id }
}

/** The run that a first press of the button made: of just these payments, and by her. */
async function sameRun(db: Db, on: Occasion, ids: readonly string[]): Promise<string | undefined> {
  const open = await openRunOf(db, ids[0] ?? '')
  const run = open && (await runById(db, open.id))
  const isSame =
    run?.madeBy === on.by && run?.paymentIds.length === ids.length && ids.every((id) => run?.paymentIds.includes(id))
  return isSame ? run?.id : undefined
}
