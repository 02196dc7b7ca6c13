import { setImmediate as turn } from 'node:timers/promises'
import { settleSurePairs } from '~/commands/money/bank/settle-rows.server'
import type { NotAllowed } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { surePairs } from '~/queries/money/bank-pages.server'
import type { BankAccountRow } from '~/records/money/bank-account.server'

/**
 * Settles every line of an account that nothing else could be meant by, some at a time, with a turn for others in between.
 * Says how many.
 */
export async function settleSure(
  { world }: Pick<Sparks, 'world'>,
  on: Occasion,
  account: BankAccountRow,
): Promise<Outcome<{ settled: number }, NotAllowed>> {
  const pairs = await world.read((db) => surePairs(db, account))
  let settled = 0
  for (let from = 0; from < pairs.length;) {
    const done = await world.write((db) => settleSurePairs(db, on, account, pairs, from), { unseen: true })
    if (!done.ok) return done
    settled += done.settled
    from = done.next
    await turn()
  }
  return { ok: true, settled }
}
