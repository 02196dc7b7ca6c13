import { parseAccount, payable, type ParsedAccount } from './account'
import { outstandingPence, settingAsideOf, spendingOf, Sums, type Movement } from './figures'
import { toppedUpBy } from './award-change'
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
  for (const { id, about, postings } of entries) {
    const fundId = about.lineId === undefined ? undefined : fundOf.get(about.lineId)
    for (const { from, to } of postings) {
      const [source, target] = [parseAccount(from), parseAccount(to)]
      for (const account of [source, target]) {
        if (account?.kind !== 'asset' || about.lineId === undefined || account.fundId === fundId) continue
        yield breach('L4', id, `spends of ${account.fundId} on line ${about.lineId}, which is of another fund`)
      }
      if (about.lineId === undefined && (isSpending(source, target) || isSpending(target, source))) {
        yield breach('L4', id, 'spends money and names no budget line')
      }
    }
  }
  for (const row of register) {
    if (row.kind === 'budget-moved' && fundOf.get(row.lineId) !== fundOf.get(row.toLineId)) {
      yield breach('L4', row.id, 'moves budget between funds')
    }
  }
}

/**
 * Money in or out of the bank by way of anything but income or another asset. What Stripe takes of what it holds is its fee,
 * which nobody decides on and no line pays.
 */
const isSpending = (one?: ParsedAccount, other?: ParsedAccount): boolean =>
  one?.kind === 'asset' &&
  (other?.kind === 'expense' || other?.kind === 'liability') &&
  !(one.place === 'stripe-clearing' && other.place === 'fees')

/** The other half of L5: award, register and journal say the same of what is awarded and what is still owed. */
function* checkAwards({ awards, register, entries }: Books): Generator<Breach> {
  const byAward = new Sums()
  /** What is set aside less what the instalments come to, by award and line. */
  const differences = new Map<string, number>()
  const owed = new Map<string, number>()
  const accepted = new Set(awards.filter((award) => award.state === 'accepted').map((award) => award.id))
  const differ = (awardId: string, lineId: string, change: number) => {
    const share = keyOf(awardId, lineId)
    differences.set(share, (differences.get(share) ?? 0) + change)
  }
  const add = (movement: Movement) => {
    const { awardId, lineId, figure, changePence } = movement
    if (awardId === undefined) return
    byAward.add(awardId, movement)
    if (figure === 'awardedPence') differ(awardId, lineId, changePence)
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
    for (const { lineId, amountPence } of award.instalments) differ(award.id, lineId, 0 - amountPence)
    const outstanding = accepted.has(award.id) ? outstandingPence(byAward.of(award.id)) : 0
    const inJournal = owed.get(payable(award.id)) ?? 0
    if (inJournal !== outstanding) {
      yield breach('L5', award.id, `is owed ${inJournal} in the journal and ${outstanding} in the register`)
    }
  }
  const known = new Set(awards.map((award) => award.id))
  for (const [share, difference] of differences) {
    const [awardId = '', lineId] = share.split('\n')
    if (difference === 0 || !known.has(awardId)) continue
    yield breach('L5', awardId, `has ${difference} more set aside on ${lineId} than its instalments come to`)
  }
  for (const row of register) {
    if ('awardId' in row && !known.has(row.awardId)) {
      yield breach('L5', row.id, `is for ${row.awardId}, which is no award`)
    }
  }
}

/** L10. What one decision gave one proposal bounds all that was ever set aside under it. */
function* checkDecisions({ register, decisions, awards, changes = [] }: Books): Generator<Breach> {
  const decisionById = new Map(decisions.map((decision) => [decision.id, decision]))
  const proposalOf = new Map(awards.map((award) => [award.id, award.proposalId]))
  const given = new Map<string, number>()
  // What two officers added later was not in the decision: what they agreed to bounds it (L20).
  const topUps = new Set(changes.map(({ id }) => id))
  for (const row of register) {
    if (row.kind !== 'committed') continue
    const decision = decisionById.get(row.decisionId)
    const say = (words: string) => breach('L10', row.id, words)
    if (!decision) yield say(`commits without a decision (${row.decisionId})`)
    else if (!decision.adopted) yield say(`commits under ${decision.id}, which was not adopted`)
    else if (!decision.quorate) yield say(`commits under ${decision.id}, which had no quorum`)
    else if (decision.roundId !== row.roundId || decision.book !== row.book) {
      yield say(`commits in another round than ${decision.id}`)
    } else if (!topUps.has(toppedUpBy(row.key) ?? '')) {
      const proposalId = proposalOf.get(row.awardId) ?? ''
      const key = keyOf(decision.id, proposalId)
      const total = (given.get(key) ?? 0) + row.amountPence
      given.set(key, total)
      const decided = decision.awards.find((each) => each.proposalId === proposalId)?.amountPence ?? 0
      if (total > decided) yield say(`makes ${total} of the ${decided} that ${decision.id} gave ${proposalId}`)
    }
  }
}
