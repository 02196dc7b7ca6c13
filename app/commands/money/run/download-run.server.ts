import { messageIdOf, pain001, referenceInRun, stateOfRun, type TransferFile } from '~/domain/money'
import { may } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardsByIds } from '~/records/money/award.server'
import { bankDetailsOf, unlockAccount } from '~/records/money/bank-details.server'
import { paymentsByIds } from '~/records/money/payment.server'
import { addRunEvent, payingAccountFor, runById, unlockPayingAccount } from '~/records/money/payment-run.server'
import { accountLeft } from '~/records/money/run-account.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { couldAllGo, type NotInRun } from './run-desk.server'

/**
 * What stands in a run's file. That it was downloaded is on record before anybody has it: from then on the bank may have
 * it too, and none of its payments goes another way unless somebody says that the file was not used. The same run makes
 * the same file each time, so that a bank that is given it twice knows it.
 */
export async function downloadRun(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  runId: string,
): Promise<Outcome<{ readonly number: number; readonly file: TransferFile }, NotInRun>> {
  const run = await runById(db, runId)
  if (!run) throw new Error(`no run ${runId}`)
  const { book, number, payOn, madeAt, paymentIds } = run
  const actor = await actorIn(db, book, on.by, on.at)
  const allowed = may(actor, 'run.download', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const state = stateOfRun(run)
  if (state === 'sent' || state === 'taken-apart') return refuse('run-over')
  const payments = await paymentsByIds(db, paymentIds)
  const left = await accountLeft(db, payments)
  if (!left.ok) return left
  const own = await payingAccountFor(db, book, left.accountId)
  if (!own) return refuse('run-no-account')
  const goes = await couldAllGo(db, on, payments, number)
  if (!goes.ok) return goes

  const transfers: TransferFile['transfers'][number][] = []
  for (const [place, payment] of payments.entries()) {
    const details = (await bankDetailsOf(db, payment.awardId)).find(({ id }) => id === payment.detailsId)
    const [award] = await awardsByIds(db, [payment.awardId])
    const idea = award && (await proposalById(db, award.proposalId))
    if (!details || !idea) throw new Error(`payment ${payment.id} has nowhere to go`)
    const { amountPence } = payment
    const about = `${idea.reference} ${idea.title}`
    transfers.push({
      reference: referenceInRun(number, place + 1),
      amountPence,
      to: unlockAccount(secrets, details),
      about,
    })
    // Whoever has the file has seen the account.
    await recordAct(db, on, book, 'bank-details.read', `award:${payment.awardId}`, { shown: [details.id], run: runId })
  }
  const file = {
    messageId: messageIdOf(runId),
    madeAt,
    payOn,
    from: unlockPayingAccount(secrets, own),
    transfers,
  }
  const fileHash = sha256(pain001(file))
  await addRunEvent(db, on, runId, 'downloaded', fileHash)
  await recordAct(db, on, book, 'run.download', `run:${runId}`, { fileHash })
  return { ok: true, number, file }
}
