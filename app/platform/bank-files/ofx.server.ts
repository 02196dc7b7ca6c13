import {
  amountIn,
  dayIn,
  isOurCurrency,
  sumOf,
  type BankLine,
  type StatementRead,
  type TroubledLine,
} from '~/domain/money'
import { pence } from '~/domain/pence'
import { inside, readSgml, readXml, wordsIn, type Element } from './elements.server'

/** Reads an OFX file: the SGML of version 1, or the XML of version 2. One statement for each account in it. */
export async function readOfx(text: string, today: string): Promise<StatementRead[]> {
  const statements: StatementRead[] = []
  let bookings: Element[] = []
  const statement = (element: Element) => {
    statements.push(statementOf(element, bookings, today))
    bookings = []
  }
  const records = {
    STMTTRN: (element: Element) => void bookings.push(element),
    STMTRS: statement,
    CCSTMTRS: statement,
  }
  const start = text.search(/<OFX>/i)
  await (/^\s*(<\?xml|<\?OFX)/.test(text) ? readXml(text, records) : readSgml(text.slice(Math.max(0, start)), records))
  return statements
}

/** `20260304120000[0:GMT]`: the bank's day is the first eight figures, in its own time zone. */
const dayOf = (typed: string) => dayIn(typed.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3'))

function statementOf(element: Element, bookings: readonly Element[], today: string): StatementRead {
  const lines: BankLine[] = []
  const troubled: TroubledLine[] = []
  const currency = wordsIn(inside(element, 'CURDEF'))
  for (const [place, booking] of bookings.entries()) {
    const line = place + 1
    const cell = (name: string) => wordsIn(inside(booking, name))
    const bookedOn = dayOf(cell('DTPOSTED'))
    const amount = amountIn(cell('TRNAMT'))
    // `ORIGCURRENCY` tells what it was before the bank changed it; `CURRENCY` that it still is.
    const other = wordsIn(inside(inside(booking, 'CURRENCY'), 'CURSYM'))
    const tell = (trouble: TroubledLine['trouble'], words: string) => void troubled.push({ line, trouble, words })
    if (!isOurCurrency(other) || !isOurCurrency(currency)) tell('other-currency', other || currency)
    else if (bookedOn === undefined) tell(cell('DTPOSTED') === '' ? 'date-missing' : 'date-unclear', cell('DTPOSTED'))
    else if (bookedOn > today) tell('date-to-come', cell('DTPOSTED'))
    else if ('trouble' in amount) tell(amount.trouble, cell('TRNAMT'))
    else if (amount.amountPence !== 0) {
      const reference = [cell('MEMO'), cell('REFNUM'), cell('CHECKNUM')].filter((one) => one !== '').join(' ')
      const { amountPence } = amount
      lines.push({ line, bookedOn, amountPence, payee: cell('NAME'), reference, bankId: cell('FITID') })
    }
  }
  lines.sort((one, other) => (one.bookedOn < other.bookedOn ? -1 : one.bookedOn > other.bookedOn ? 1 : 0))
  const closingPence = closingOf(element, lines)
  const openingPence = closingPence === null ? null : pence(closingPence - sumOf(lines))
  const accountNumber = wordsIn(inside(element, 'ACCTID')) || null
  // What it held at first is only worked out of what it held at last: a mistake in either shows when it meets the books.
  return { kind: 'ofx', lines, troubled, accountNumber, openingPence, closingPence }
}

/** What the account held at the file's end; many banks put what it holds today instead, which is of no use here. */
function closingOf(element: Element, lines: readonly BankLine[]) {
  const balance = inside(element, 'LEDGERBAL')
  const amount = amountIn(wordsIn(inside(balance, 'BALAMT')))
  const asOf = dayOf(wordsIn(inside(balance, 'DTASOF')))
  const end = dayOf(wordsIn(inside(element, 'DTEND'))) ?? lines.at(-1)?.bookedOn
  return 'amountPence' in amount && asOf !== undefined && end !== undefined && asOf <= end ? amount.amountPence : null
}
