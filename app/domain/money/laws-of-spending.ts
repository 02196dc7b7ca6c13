import { parseAccount, payable } from './account'
import { added, noTotals, outstandingPence, settingAsideOf, spendingOf, type Movement, type Totals } from './figures'
import { breach, keyOf, type Books, type Breach } from './books'

/** L5 and L10: what is promised is resolved once, and was decided. With them, what bounds both registers. */
export function* checkSpending(books: Books, { sums }: { readonly sums: boolean }): Generator<Breach> {
  yield* checkRegister(books)
  if (!sums) return
  yield* checkFunds(books)
  yield* checkAwards(books)
  yield* checkDecisions(books)
}

function* checkRegister({ register, lines }: Books): Generator<Breach> {
  const keys = new Set<string>()
  const bookOf = new Map(lines.map((line) => [line.id, line.book]))
  for (const row of register) {
    const whole = Number.isSafeInteger(row.amountPence)
    if (!whole || (row.kind !== 'budget-set' && row.amountPence <= 0)) {
      yield breach('L4', row.id, `sets aside ${row.amountPence}, which is no amount`)
    }
    const key = keyOf(row.book, row.key)
    if (keys.has(key)) yield breach('L2', row.id, `records ${row.key} a second time`)
    keys.add(key)
    for (const lineId of row.kind === 'budget-moved' ? [row.lineId, row.toLineId] : [row.lineId]) {
      const book = bookOf.get(lineId)
      if (book !== row.book) {
        yield breach('L3', row.id, `of ${row.book} touches line ${lineId}, which is of ${book ?? 'none'}`)
      }
    }
  }
}

/** Restricted money: what is spent on a line comes from the line's own fund. */
function* checkFunds({ entries, lines, register }: Books): Generator<Breach> {
  const fundOf = new Map(lines.map((line) => [line.id, line.fundId]))
  for (const entry of entries) {
    const { lineId } = entry.about
    for (const path of entry.postings.flatMap(({ from, to }) => [from, to])) {
      const account = parseAccount(path)
      if (account?.kind !== 'asset') continue
      if (lineId !== undefined && account.fundId !== fundOf.get(lineId)) {
        yield breach('L4', entry.id, `spends ${path} on line ${lineId}, which is of another fund`)
      }
    }
    if (lineId === undefined && entry.postings.some(({ from, to }) => leavesUntold(from, to))) {
      yield breach('L4', entry.id, 'spends money and names no budget line')
    }
  }
  for (const row of register) {
    if (row.kind === 'budget-moved' && fundOf.get(row.lineId) !== fundOf.get(row.toLineId)) {
      yield breach('L4', row.id, 'moves budget between funds')
    }
  }
}

/** Money in or out of the bank by way of anything but income or another asset. */
function leavesUntold(from: string, to: string): boolean {
  const kinds = [parseAccount(from)?.kind, parseAccount(to)?.kind]
  return kinds.includes('asset') && (kinds.includes('expense') || kinds.includes('liability'))
}

/** The other half of L5: award, register and journal say the same of what is awarded and what is still owed. */
function* checkAwards({ awards, register, entries }: Books): Generator<Breach> {
  const byAward = new Map<string, Totals>()
  const byShare = new Map<string, Map<string, number>>()
  const owed = new Map<string, number>()
  const accepted = new Set(awards.filter((award) => award.state === 'accepted').map((award) => award.id))
  const addToShare = (awardId: string, lineId: string, change: number) => {
    const shares = byShare.get(awardId) ?? new Map<string, number>()
    byShare.set(awardId, shares.set(lineId, (shares.get(lineId) ?? 0) + change))
  }
  const add = (movement: Movement) => {
    const { awardId, lineId, figure, changePence } = movement
    if (awardId === undefined) return
    byAward.set(awardId, added(byAward.get(awardId) ?? noTotals, movement))
    if (figure === 'awardedPence') addToShare(awardId, lineId, changePence)
  }
  for (const row of register) settingAsideOf(row).forEach(add)
  for (const entry of entries) {
    spendingOf(entry).forEach(add)
    if (entry.event === 'award-accepted') accepted.add(entry.about.awardId ?? '')
    for (const { from, to, amountPence } of entry.postings) {
      owed.set(from, (owed.get(from) ?? 0) + amountPence)
      owed.set(to, (owed.get(to) ?? 0) - amountPence)
    }
  }
  for (const award of awards) {
    for (const { lineId, amountPence } of award.instalments) addToShare(award.id, lineId, 0 - amountPence)
    for (const [lineId, difference] of byShare.get(award.id) ?? []) {
      if (difference !== 0) {
        yield breach('L5', award.id, `has ${difference} more set aside on ${lineId} than its instalments come to`)
      }
    }
    const outstanding = accepted.has(award.id) ? outstandingPence(byAward.get(award.id) ?? noTotals) : 0
    const inJournal = owed.get(payable(award.id)) ?? 0
    if (inJournal !== outstanding) {
      yield breach('L5', award.id, `is owed ${inJournal} in the journal and ${outstanding} in the register`)
    }
  }
  const known = new Set(awards.map((award) => award.id))
  for (const row of register) {
    if ('awardId' in row && !known.has(row.awardId)) {
      yield breach('L5', row.id, `is for ${row.awardId}, which is no award`)
    }
  }
}

/** L10. What one decision gave one proposal bounds all that was ever set aside under it. */
function* checkDecisions({ register, decisions, awards }: Books): Generator<Breach> {
  const decisionById = new Map(decisions.map((decision) => [decision.id, decision]))
  const proposalOf = new Map(awards.map((award) => [award.id, award.proposalId]))
  const given = new Map<string, number>()
  for (const row of register) {
    if (row.kind !== 'committed') continue
    const decision = decisionById.get(row.decisionId)
    const say = (words: string) => breach('L10', row.id, words)
    if (!decision) yield say(`commits without a decision (${row.decisionId})`)
    else if (!decision.adopted) yield say(`commits under ${decision.id}, which was not adopted`)
    else if (!decision.quorate) yield say(`commits under ${decision.id}, which had no quorum`)
    else if (decision.roundId !== row.roundId || decision.book !== row.book) {
      yield say(`commits in another round than ${decision.id}`)
    } else {
      const proposalId = proposalOf.get(row.awardId) ?? ''
      const key = keyOf(decision.id, proposalId)
      const total = (given.get(key) ?? 0) + row.amountPence
      given.set(key, total)
      const decided = decision.awards.find((each) => each.proposalId === proposalId)?.amountPence ?? 0
      if (total > decided) yield say(`makes ${total} of the ${decided} that ${decision.id} gave ${proposalId}`)
    }
  }
}
