import { referenceInRun, stateOfRun } from '~/domain/money'
import { may } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { paymentsByIds } from '~/records/money/payment.server'
import { addRunEvent, releaseItems, runById } from '~/records/money/payment-run.server'
import type { Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { markPaymentSent, type SentPayment } from '../send-payment.server'
import { couldAllGo, type NotInRun } from './run-desk.server'

/**
 * Says that a run's file is with the bank: every payment in it is sent, each under its own reference, or none is.
 */
export async function sendRun(
  db: Db,
  on: Occasion,
  runId: string,
  letterFor: (sent: SentPayment) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotInRun>> {
  const run = await runById(db, runId)
  if (!run) throw new Error(`no run ${runId}`)
  const actor = await actorIn(db, run.book, on.by, on.at)
  const allowed = may(actor, 'run.send', { now: on.at })
  if (!allowed.ok) return allowed
  const state = stateOfRun(run)
  // Pressed twice, it is sent once.
  if (state === 'sent' && run.events.some(({ kind, by }) => kind === 'sent' && by === on.by)) return ok
  if (state === 'sent' || state === 'taken-apart') return refuse('run-over')
  if (state === 'made') return refuse('run-not-downloaded')
  const goes = await couldAllGo(db, on, await paymentsByIds(db, run.paymentIds), run.number)
  if (!goes.ok) return goes
  for (const [place, id] of run.paymentIds.entries()) {
    const sent = await markPaymentSent(db, on, id, referenceInRun(run.number, place + 1), letterFor, { inRun: true })
    // Asked above, and nothing has happened since; a throw takes back those that went before it.
    if (!sent.ok) throw new Error(`payment ${id} could go with its run, and did not: ${sent.because}`)
  }
  await addRunEvent(db, on, runId, 'sent')
  await recordAct(db, on, run.book, 'run.send', `run:${runId}`, { number: run.number, payments: run.paymentIds.length })
  return ok
}

/** Says that a run's file was not given to the bank, and never will be: its payments are free to go another way. */
export async function takeRunApart(db: Db, on: Occasion, runId: string): Promise<Outcome<object, NotInRun>> {
  const run = await runById(db, runId)
  if (!run) throw new Error(`no run ${runId}`)
  const actor = await actorIn(db, run.book, on.by, on.at)
  const allowed = may(actor, 'run.take-apart', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const state = stateOfRun(run)
  if (state === 'taken-apart') return ok
  if (state === 'sent') return refuse('run-over')
  await releaseItems(db, on, runId)
  await addRunEvent(db, on, runId, 'taken-apart')
  await recordAct(db, on, run.book, 'run.take-apart', `run:${runId}`, { number: run.number, state })
  return ok
}
