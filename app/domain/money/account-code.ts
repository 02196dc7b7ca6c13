import { refuse, ok, type Outcome } from '../refusal'
import type { ParsedAccount } from './account'

/** The kinds of account that an accountant has codes for. */
export const codedPlaces = [
  'bank',
  'cash',
  'stripe-clearing',
  'income',
  'grants',
  'payable',
  'returned',
  'taking-part',
  'running',
  'contribution',
  'fees',
  'cash-differences',
  'lost',
] as const satisfies readonly ParsedAccount['place'][]
export type CodedPlace = ParsedAccount['place']

/**
 * Codes as small accounting programs number them from the start (bank 1200, creditors 2100, income 4000, direct costs
 * 5000, overheads 7000): an accountant puts her own in their place.
 */
export const usualCodes: Readonly<Record<CodedPlace, string>> = {
  bank: '1200',
  cash: '1230',
  'stripe-clearing': '1250',
  payable: '2100',
  income: '4000',
  grants: '5000',
  returned: '5010',
  'taking-part': '5100',
  running: '7000',
  contribution: '7100',
  fees: '7900',
  'cash-differences': '7910',
  lost: '7950',
}

export type AccountCodes = Readonly<Record<CodedPlace, string>>

/** The codes that are in force: those settled, and the usual ones where none is. */
export const codesWith = (settled: Iterable<readonly [CodedPlace, string]>): AccountCodes => ({
  ...usualCodes,
  ...Object.fromEntries(settled),
})

/** The code of an account: of those at the bank the first has the plain one, and each after it its number besides. */
export const codeOf = (codes: AccountCodes, place: CodedPlace, bankNumber = 1): string =>
  place === 'bank' && bankNumber > 1 ? `${codes.bank}-${bankNumber}` : codes[place]

/** A code is short, of letters, figures, and what stands between them; and no two kinds of account share one. */
export function mayCode(codes: AccountCodes): Outcome<object, 'code-unclear' | 'code-twice'> {
  const seen = new Set<string>()
  for (const place of codedPlaces) {
    const code = codes[place]
    if (!/^[A-Za-z0-9][A-Za-z0-9./-]{0,15}$/.test(code)) return refuse('code-unclear', { code })
    // `1200-2` is the second account at the bank.
    const [start, number = ''] = [code.slice(0, codes.bank.length + 1), code.slice(codes.bank.length + 1)]
    const isOfABank = start.toUpperCase() === `${codes.bank.toUpperCase()}-` && /^\d{1,2}$/.test(number)
    if (seen.has(code.toUpperCase()) || isOfABank) return refuse('code-twice', { code })
    seen.add(code.toUpperCase())
  }
  return ok
}
