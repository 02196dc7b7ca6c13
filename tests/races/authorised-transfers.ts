import { newId, sha256 } from '~/platform/secrets.server'
import { recordAct } from '~/records/audit.server'
import { awardOfProposal } from '~/records/money/award.server'
import { insertBankDetails } from '~/records/money/bank-details.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { adoptBy, allowed, countedRound, meet } from '../money-stage'
import { day, secrets, type Stage } from '../stage'
import { perform } from './deeds'

export const paidOn = day(36)
const by = (who: 'nadia' | 'winston' | 'mei', at: typeof paidOn) => ({ by: who, at })

/** Two payments into bank accounts, authorised; and two treasurers who could send them. */
export async function authorisedTransfers(here: Stage): Promise<string[]> {
  await here.holds('treasurer', 'kofi')
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  const payments: string[] = []
  for (const idea of ['spring/01', 'spring/02']) {
    const awardId = (await here.read((db) => awardOfProposal(db, idea)))?.id ?? ''
    allowed(await perform(here.world, { do: 'accept', ...by('nadia', paidOn), awardId }))
    await here.write(async (db) => {
      const account = { name: 'Netherton Hall', sortCode: '204577', accountNumber: '12345678' }
      const on = { ...here.on('nadia', paidOn), newId: () => `details of ${awardId}` }
      const details = await insertBankDetails(
        db,
        on,
        secrets,
        { id: awardId, book: 'netherton' },
        { account, contact: '', replaces: false },
      )
      await recordAct(db, { ...on, newId }, 'netherton', 'bank-details.give', `award:${awardId}`, {
        detailsId: details.id,
        seal: sha256(details.locked),
      })
    })
    const prepared = await perform(here.world, { do: 'prepare', ...by('winston', paidOn), awardId, instalment: 1 })
    const { paymentId } = allowed(prepared) as unknown as { paymentId: string }
    const found = await here.read((db) => paymentById(db, paymentId))
    const confirmed = found ? sealOf(found) : ''
    allowed(await perform(here.world, { do: 'authorise', ...by('mei', paidOn), paymentId, confirmed }))
    payments.push(paymentId)
  }
  return payments.sort()
}
