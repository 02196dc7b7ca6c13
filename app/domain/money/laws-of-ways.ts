import { breach, type Books, type Breach } from './books'
import { isHandedOver, stateOf, stepTo } from './payment'
import { stateOfRun } from './payment-run'

/** L17: whoever got cash or vouchers signed for them. */
export function* checkReceipts({ payments, signedFor }: Books): Generator<Breach> {
  if (!signedFor) return
  for (const payment of payments) {
    if (isHandedOver(payment.way) && stepTo(payment, 'sent') && !signedFor.has(payment.id)) {
      yield breach('L17', payment.id, `was handed over as ${payment.way}, and nobody signed for it`)
    }
  }
}

/** L16: no payment is in two runs, what is in a run that went has gone by transfer, and with it. */
export function* checkRuns({ runs = [], payments }: Books): Generator<Breach> {
  const byId = new Map(payments.map((payment) => [payment.id, payment]))
  const inRun = new Map<string, string>()
  for (const run of runs) {
    const state = stateOfRun(run)
    if (state === 'taken-apart') continue
    const wentAt = run.events.find(({ kind }) => kind === 'sent')?.at
    for (const id of run.paymentIds) {
      const payment = byId.get(id)
      if (!payment) {
        yield breach('L16', run.id, `pays ${id}, which is no payment`)
        continue
      }
      const other = inRun.get(id)
      if (other !== undefined) yield breach('L16', id, `is in ${run.id} and in ${other}`)
      inRun.set(id, run.id)
      const sent = stepTo(payment, 'sent')
      if (payment.way !== 'transfer') yield breach('L16', id, `is in ${run.id} and goes by ${payment.way}`)
      if (state === 'sent' && (!sent || sent.at !== wentAt)) yield breach('L16', id, `did not go with ${run.id}`)
      if (state !== 'sent' && stateOf(payment) !== 'authorised') {
        yield breach('L16', id, `is ${stateOf(payment)} and stands in ${run.id}, which has not gone`)
      }
    }
  }
}
