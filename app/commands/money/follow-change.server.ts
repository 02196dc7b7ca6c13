import {
  awardReduced,
  awardToppedUp,
  awardWithdrawn,
  topUpKey,
  type AwardChange,
  type ChangedAward,
  type Draw,
} from '~/domain/money'
import { pence, sum, type Pence } from '~/domain/pence'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { addAwardEvent, type AwardOnRecord } from '~/records/money/award.server'
import { entriesOfAward } from '~/records/money/entry.server'
import type { Pen } from '~/records/money/pen.server'

/**
 * What the two registers do when an award changes: what is let go is free again in the round's pot, what is added is set
 * aside, and of an award that was accepted the journal owes so much less or more.
 * @param changeId what was agreed to, where it is a top-up.
 */
export async function followChange(
  db: Db,
  on: Occasion,
  pen: Pen,
  award: AwardOnRecord,
  change: AwardChange & { readonly reason: string },
  changed: ChangedAward,
  changeId = '',
): Promise<void> {
  await addAwardEvent(db, on, award, change, changed)
  const { reason } = change
  const { id, book, roundId, version } = changed.award
  for (const [lineId, amountPence] of byLine(changed.released)) {
    const key = `commitment-released:${id}:v${version}:${lineId}`
    const row = { ...pen.rowStart(), key, lineId, roundId, awardId: id, amountPence, reason }
    await pen.setAside({ ...row, kind: 'commitment-released' })
  }
  for (const [lineId, amountPence] of byLine(changed.added)) {
    const about = { lineId, roundId, awardId: id, decisionId: award.decisionId, amountPence, reason }
    await pen.setAside({ ...pen.rowStart(), kind: 'committed', key: topUpKey(changeId, lineId), ...about })
  }
  const about = { book, awardId: id, roundId, version }
  if (change.to === 'withdrawn') {
    const entry = awardWithdrawn(about, await entriesOfAward(db, id), reason, pen.recording())
    if (entry) await pen.post(entry)
  }
  if (award.state !== 'accepted') return
  const totalOf = (draws: readonly Draw[]) => sum(draws.map(({ amountPence }) => amountPence))
  if (change.to === 'reduced')
    await pen.post(awardReduced({ ...about, amountPence: totalOf(changed.released) }, reason, pen.recording()))
  if (change.to === 'topped-up')
    await pen.post(awardToppedUp({ ...about, amountPence: totalOf(changed.added) }, reason, pen.recording()))
}

function byLine(draws: readonly Draw[]): Map<string, Pence> {
  const sums = new Map<string, Pence>()
  for (const { lineId, amountPence } of draws) sums.set(lineId, pence((sums.get(lineId) ?? 0) + amountPence))
  return sums
}
