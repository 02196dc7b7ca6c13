import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { split } from '~/domain/pence'
import { days, later, type Instant } from '~/domain/time'
import { budgetLines, funds, netherton, sparksLine } from './plan'
import type { Player } from './player'
import { lineId } from './settle'

/** Winston enters what has come in, and sets each year's budget, theme by theme. */
export async function booksAreOpened(play: Player, now: Instant, years: readonly number[]): Promise<void> {
  const [award, match] = funds
  if (!award || !match) throw new Error('the plan has two funds')
  // Ten years' award, drawn down a tenth at a time: three years' worth has come so far.
  for (const [place, amountPence] of split(award.grantPence, 10).slice(0, 3).entries()) {
    await play.act('winston', later(now, -days(860 - place * 260)), (db, on) =>
      receiveFund(db, on, netherton.id, {
        fundId: award.id,
        source: 'local-trust',
        amountPence,
        receiptId: `draw-down-${place + 1}`,
      }),
    )
  }
  await play.act('winston', later(now, -days(330)), (db, on) =>
    receiveFund(db, on, netherton.id, {
      fundId: match.id,
      source: 'council',
      amountPence: match.grantPence,
      receiptId: 'ward-match-1',
    }),
  )
  // Neighbours may give to it by card, from two months ago on.
  await play.act('winston', later(now, -days(60)), (db, on) =>
    setGiftFund(db, on, netherton.id, { fundId: award.id, takes: true, giftAid: true }),
  )
  for (const [place, year] of years.entries()) {
    const at = later(now, -days(place === 0 ? 320 : 60))
    const lines = [
      ...budgetLines.map(({ theme, fundId, amountPence }) => ({
        line: lineId(`${theme}-${fundId}`, year),
        amountPence,
        // The council's match came once.
        skip: fundId === match.id && place > 0,
      })),
      { line: lineId('sparks', year), amountPence: sparksLine.amountPence, skip: false },
    ].filter(({ skip }) => !skip)
    for (const { line, amountPence } of lines) {
      await play.act('winston', at, (db, on) =>
        setBudget(db, on, netherton.id, {
          lineId: line,
          changePence: amountPence,
          reason: `The plan for ${year}`,
          once: `plan-${line}`,
        }),
      )
    }
  }
}
