import { sum, type Pence } from '../pence'
import type { Instant } from '../time'
import type { BankAccount } from './bank-details'

/** A payment as it stands in a payment file. */
export interface Transfer {
  /** What both sides see it by. */
  readonly reference: string
  readonly amountPence: Pence
  readonly to: BankAccount
  /** What it is for, in a few words. */
  readonly about: string
}

export interface TransferFile {
  /** The same for the same run, however often its file is made: a bank turns away a message it has had. */
  readonly messageId: string
  readonly madeAt: Instant
  /** `YYYY-MM-DD` */
  readonly payOn: string
  readonly from: BankAccount
  readonly transfers: readonly Transfer[]
}

/**
 * A run of payments as a customer credit transfer initiation, `pain.001.001.09` of ISO 20022, in pounds between accounts
 * in the United Kingdom: a bank is named by its sort code (`GBDSC`), an account by its number (`BBAN`). Pure text: the
 * same run makes the same bytes.
 */
export function pain001(file: TransferFile): string {
  const { messageId, madeAt, payOn, from, transfers } = file
  const count = String(transfers.length)
  const total = decimal(sum(transfers.map(({ amountPence }) => amountPence)))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('Document', { xmlns: namespace }, [
    element('CstmrCdtTrfInitn', {}, [
      element('GrpHdr', {}, [
        leaf('MsgId', latin(messageId, 35)),
        leaf('CreDtTm', new Date(madeAt).toISOString().slice(0, 19)),
        leaf('NbOfTxs', count),
        leaf('CtrlSum', total),
        element('InitgPty', {}, [leaf('Nm', latin(from.name, 140))]),
      ]),
      element('PmtInf', {}, [
        leaf('PmtInfId', latin(messageId, 35)),
        leaf('PmtMtd', 'TRF'),
        // Each stands on the statement by itself, so that it can be matched.
        leaf('BtchBookg', 'false'),
        leaf('NbOfTxs', count),
        leaf('CtrlSum', total),
        element('ReqdExctnDt', {}, [leaf('Dt', payOn)]),
        element('Dbtr', {}, [leaf('Nm', latin(from.name, 140))]),
        account('DbtrAcct', from),
        agent('DbtrAgt', from),
        leaf('ChrgBr', 'SHAR'),
        ...transfers.map((one) =>
          element('CdtTrfTxInf', {}, [
            element('PmtId', {}, [
              leaf('InstrId', latin(one.reference, 35)),
              leaf('EndToEndId', latin(one.reference, 35)),
            ]),
            element('Amt', {}, [leaf('InstdAmt', decimal(one.amountPence), { Ccy: 'GBP' })]),
            agent('CdtrAgt', one.to),
            element('Cdtr', {}, [leaf('Nm', latin(one.to.name, 140))]),
            account('CdtrAcct', one.to),
            element('RmtInf', {}, [leaf('Ustrd', latin(one.about, 140))]),
          ]),
        ),
      ]),
    ]),
  ])}`
}

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'

const account = (name: string, { accountNumber }: BankAccount): string =>
  element(name, {}, [
    element('Id', {}, [element('Othr', {}, [leaf('Id', accountNumber), element('SchmeNm', {}, [leaf('Cd', 'BBAN')])])]),
    ...(name === 'DbtrAcct' ? [leaf('Ccy', 'GBP')] : []),
  ])

const agent = (name: string, { sortCode }: BankAccount): string =>
  element(name, {}, [
    element('FinInstnId', {}, [
      element('ClrSysMmbId', {}, [element('ClrSysId', {}, [leaf('Cd', 'GBDSC')]), leaf('MmbId', sortCode)]),
    ]),
  ])

const decimal = (amount: Pence): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`

/**
 * Words as banks take them: the letters, figures and few signs that every bank reads. Accents go, as in `Siân` → `Sian`; of
 * what is in no such alphabet a full stop stays. Never empty, as no element may be.
 */
export function latin(words: string, most: number): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`“”"]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/&/g, '+')
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    // A stroke at either end, or two together, mean something else to a bank.
    .replace(/\/{2,}/g, '/')
    .replace(/^[/ ]+/, '')
    .slice(0, most)
    .replace(/[/ ]+$/, '')
  return plain === '' ? '.' : plain
}

const element = (name: string, attributes: Record<string, string>, inside: readonly string[]): string =>
  `<${name}${inTag(attributes)}>\n${inside.map(indented).join('')}</${name}>\n`

const leaf = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  `<${name}${inTag(attributes)}>${escaped(text)}</${name}>\n`

const inTag = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ')
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
