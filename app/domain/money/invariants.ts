import type { Books, Breach } from './books'
import { checkAgreements } from './laws-of-agreement'
import { checkBankDetails } from './laws-of-bank-details'
import { checkFloats } from './laws-of-cash'
import { checkChanges } from './laws-of-changes'
import { checkConditions } from './laws-of-conditions'
import { checkCosts, checkDrawDowns } from './laws-of-costs'
import { checkHistory } from './laws-of-history'
import { checkReceipts, checkRuns } from './laws-of-ways'
import { checkPayments } from './laws-of-payment'
import { checkPeriods } from './laws-of-periods'
import { checkSpending } from './laws-of-spending'
import { checkJournal } from './laws-of-the-journal'
import { checkRecord } from './laws-of-the-record'
import { checkUnspent } from './laws-of-unspent'
import { checkKept } from './laws-of-what-is-kept'

/** Every breach there is; none when the books are in order. What is not handed in is not checked. Linear in the rows. */
export function checkBooks(books: Books): Breach[] {
  const found = [...checkJournal(books), ...checkRecord(books)]
  // No sums over what is not a number of pence: such a row is told of above, or here, and has to be looked at first.
  const amounts = books.entries.flatMap((entry) => entry.postings.map((posting) => posting.amountPence))
  const whole = [...amounts, ...books.register.map((row) => row.amountPence)].every(Number.isSafeInteger)
  found.push(
    ...checkSpending(books, { sums: whole }),
    ...checkConditions(books),
    ...checkAgreements(books),
    ...checkChanges(books),
    ...checkBankDetails(books),
    ...checkRuns(books),
    ...checkReceipts(books),
  )
  if (whole)
    found.push(
      ...checkHistory(books),
      ...checkPeriods(books),
      ...checkPayments(books),
      ...checkKept(books),
      ...checkCosts(books),
      ...checkDrawDowns(books),
      ...checkFloats(books),
      ...checkUnspent(books),
    )
  return found
}
