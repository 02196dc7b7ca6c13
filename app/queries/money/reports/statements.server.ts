import { amount, balancesOfFlows, called, codeOf, footOf, type ReportRow } from '~/domain/money'
import { nothing, pence } from '~/domain/pence'
import { accountCodesOf } from '~/records/money/account-code.server'
import { flowsOf } from '~/records/money/totals.server'
import { accountNames } from '../journal.server'
import type { MakesTables } from './shared.server'

/** What every account stood at, at the end of the period, in two columns that come to the same. */
export const trialBalanceTables: MakesTables = async ({ db, of, period }) => {
  const held = [...balancesOfFlows(await flowsOf(db, of.id, { to: period.to }))].filter(([, one]) => one !== nothing)
  const nameOf = await accountNames(
    db,
    of.id,
    held.map(([account]) => account),
  )
  const codes = await accountCodesOf(db, of.id)
  const rows = held
    .map(([account, one]) => {
      const name = nameOf(account)
      return { account, one, name, code: codeOf(codes, name.place, name.bankNumber) }
    })
    .sort((one, other) => compare(one.code, other.code) || compare(one.account, other.account))
    .map(({ one, name, code }): ReportRow => [
      called(code),
      { says: 'account', ...name },
      amount(pence(Math.max(0, one))),
      amount(pence(Math.max(0, 0 - one))),
    ])
  return [{ columns: ['code', 'account', 'debit', 'credit'], rows, foot: footOf(rows) }]
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
