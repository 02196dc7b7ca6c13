import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { useMessages } from '../../messages'
import { Money, When } from '../../values'

export interface ShownLine {
  id: string
  bookedOn: string
  amountPence: Pence
  /** Nothing once they have been emptied. */
  words: { payee: string; reference: string } | null
  isOpening: boolean
}

/** Who and what for, as the bank has it; or why there is nothing to read. */
export function useLineWords() {
  const { t } = useMessages()
  return ({ words, isOpening }: Pick<ShownLine, 'words' | 'isOpening'>): string => {
    if (isOpening) return t('bank.line.opening')
    if (words === null) return t('bank.line.emptied')
    return [words.payee, words.reference].filter((one) => one !== '').join(' · ') || t('bank.line.wordless')
  }
}

/** A day as it stands in a table. */
export const Day = ({ on }: { on: string }) => <When at={noonOf(on)} show="short" />

/** In or out, with its sign, and pennies. */
export const Moved = ({ amount }: { amount: Pence }) => <Money amount={amount} pennies />
