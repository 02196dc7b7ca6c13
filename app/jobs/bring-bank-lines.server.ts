import { setImmediate as turn } from 'node:timers/promises'
import { bringLines, fileToBring, finishFile, linesAStep } from '~/commands/money/bank/bring-lines.server'
import { dateIn } from '~/domain/time'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { keptStatement } from '~/records/money/bank-rows.server'
import { partnershipOf } from '~/records/money/budget.server'
import { judgedFile } from '~/records/money/judged-file.server'

/**
 * Brings in the lines of bank files that were confirmed: some at a time, each time in a short transaction of its own, with
 * a turn for others in between. Judged again first: another file may have come in since it was looked at. Stopped anywhere,
 * it begins again, and what is in already stays.
 */
export async function bringBankLines({ world, clock }: Sparks): Promise<void> {
  for (;;) {
    const file = await world.read(fileToBring)
    if (!file) return
    const on = occasion(clock, null)
    const judged = await world.read(async (db) => {
      const account = await bankAccountOf(db, file.partnershipId, file.accountId)
      if (!account) throw new Error(`a file of no account: ${file.id}`)
      const { timeZone } = await partnershipOf(db, file.partnershipId)
      const read = await keptStatement(db, file, dateIn(timeZone, on.at))
      return judgedFile(db, account, read, file.mapping ?? undefined)
    })
    const { refusal } = judged.facts
    for (let from = 0; refusal === null && from < judged.lines.length; from += linesAStep) {
      await world.write((db) => bringLines(db, on, file, judged.lines, from), { unseen: true })
      await turn()
    }
    await world.write((db) => finishFile(db, occasion(clock, null), file.id, refusal), { unseen: true })
  }
}

/** Begins at once what has just been confirmed, without making the reader wait for it. */
export function bringBankLinesSoon(sparks: Sparks): void {
  bringBankLines(sparks).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    sparks.log.warn({ job: bringBankLines.name, err: { name, message } })
  })
}
