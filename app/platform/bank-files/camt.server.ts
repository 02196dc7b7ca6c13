import { amountIn, dayIn, isOurCurrency, type BankLine, type StatementRead, type TroubledLine } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { at, inside, readXml, wordsIn, type Element } from './elements.server'

/**
 * Reads an ISO 20022 `camt.053` file, of any version since the second. It may have a statement for each day: those of one
 * account, in their order, are one.
 */
export async function readCamt(text: string, today: string): Promise<StatementRead[]> {
  const byAccount = new Map<string, StatementRead>()
  let entries: Element[] = []
  let read = 0
  await readXml(text, {
    Ntry: (element) => void entries.push(element),
    Stmt: (element) => {
      const statement = statementOf(element, entries, read, today)
      read += entries.length
      entries = []
      const account = statement.accountNumber ?? ''
      const before = byAccount.get(account)
      byAccount.set(account, before ? joined(before, statement) : statement)
    },
  })
  return [...byAccount.values()]
}

/** The newer may come first. */
function joined(one: StatementRead, other: StatementRead): StatementRead {
  const inOrder = (one.lines[0]?.bookedOn ?? '') <= (other.lines[0]?.bookedOn ?? '') || other.lines.length === 0
  const [first, second] = inOrder ? [one, other] : [other, one]
  const { openingPence } = first
  const { closingPence } = second
  const troubled = [...first.troubled, ...second.troubled]
  return { ...first, lines: [...first.lines, ...second.lines], troubled, openingPence, closingPence }
}

function statementOf(element: Element, entries: readonly Element[], before: number, today: string): StatementRead {
  const lines: BankLine[] = []
  const troubled: TroubledLine[] = []
  for (const [place, entry] of entries.entries()) {
    const line = before + place + 1
    // What is only announced is booked in a later statement, if ever.
    const status = wordsIn(at(entry, 'Sts', 'Cd')) || wordsIn(at(entry, 'Sts'))
    if (status !== '' && status !== 'BOOK') continue
    const { bookedOn, amount, words, currency } = bookingOf(entry)
    const tell = (trouble: TroubledLine['trouble'], said: string) => void troubled.push({ line, trouble, words: said })
    if (!isOurCurrency(currency)) tell('other-currency', currency)
    else if (bookedOn === undefined) tell('date-missing', words.day)
    else if (bookedOn > today) tell('date-to-come', words.day)
    else if ('trouble' in amount) tell(amount.trouble, words.amount)
    else if (amount.amountPence !== 0) lines.push({ line, bookedOn, ...amount, ...partiesOf(entry) })
  }
  lines.sort((one, other) => (one.bookedOn < other.bookedOn ? -1 : one.bookedOn > other.bookedOn ? 1 : 0))
  const account = at(element, 'Acct', 'Id')
  return {
    kind: 'camt',
    lines,
    troubled,
    accountNumber: wordsIn(at(account, 'IBAN')) || wordsIn(at(account, 'Othr', 'Id')) || null,
    // `PRCD` is the closing balance of the day before: the same thing by another name.
    openingPence: balanceOf(element, 'OPBD') ?? balanceOf(element, 'PRCD'),
    closingPence: balanceOf(element, 'CLBD'),
  }
}

function bookingOf(entry: Element) {
  const day = wordsIn(at(entry, 'BookgDt', 'Dt')) || wordsIn(at(entry, 'BookgDt', 'DtTm'))
  const value = wordsIn(at(entry, 'ValDt', 'Dt')) || wordsIn(at(entry, 'ValDt', 'DtTm'))
  const told = at(entry, 'Amt')
  const signed = signedBy(entry, told)
  const currency = told?.attributes['Ccy'] ?? ''
  return {
    bookedOn: dayOf(day || value),
    amount: signed,
    words: { day: day || value, amount: wordsIn(told) },
    currency,
  }
}

const dayOf = (typed: string) => dayIn(typed.slice(0, 10))

/** `DBIT` went out. A reversal is marked by which way the money goes back, so nothing is turned round for it. */
function signedBy(element: Element, told: Element | undefined) {
  const amount = amountIn(wordsIn(told))
  if ('trouble' in amount) return amount
  const isOut = wordsIn(at(element, 'CdtDbtInd')) === 'DBIT'
  return { amountPence: pence(isOut ? 0 - amount.amountPence : amount.amountPence) }
}

/** Who and what for. Of a booking that stands for many transfers: their references, and nobody's name. */
function partiesOf(entry: Element): Pick<BankLine, 'payee' | 'reference' | 'bankId'> {
  const isOut = wordsIn(at(entry, 'CdtDbtInd')) === 'DBIT'
  const transfers = (at(entry, 'NtryDtls')?.children ?? []).filter(({ name }) => name === 'TxDtls')
  const party = inside(at(transfers[0], 'RltdPties'), isOut ? 'Cdtr' : 'Dbtr')
  const payee = transfers.length > 1 ? '' : wordsIn(at(party, 'Nm')) || wordsIn(at(party, 'Pty', 'Nm'))
  const said = transfers.flatMap((one) => [
    wordsIn(at(one, 'Refs', 'EndToEndId')).replace(/^NOTPROVIDED$/, ''),
    ...(at(one, 'RmtInf')?.children ?? []).map((words) => wordsIn(words) || wordsIn(inside(words, 'Ref'))),
  ])
  const more = [...new Set([...said, wordsIn(at(entry, 'AddtlNtryInf'))])].filter((one) => one !== '')
  const bankId = wordsIn(at(entry, 'AcctSvcrRef')) || wordsIn(at(entry, 'NtryRef'))
  return { payee, reference: more.join(' ').slice(0, 300), bankId }
}

function balanceOf(statement: Element, code: string): Pence | null {
  const balance = statement.children.find(
    (one) => one.name === 'Bal' && wordsIn(at(one, 'Tp', 'CdOrPrtry', 'Cd')) === code,
  )
  if (!balance) return null
  const amount = signedBy(balance, at(balance, 'Amt'))
  return 'amountPence' in amount ? amount.amountPence : null
}
