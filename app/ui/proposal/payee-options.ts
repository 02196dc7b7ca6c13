import { payees, type PayTo } from '~/domain/proposal'
import type { Translator } from '../messages'

interface PayeeOption {
  value: PayTo
  label: string
  hint?: string
}

/** Who is paid in words, and what they are to the one who asked. */
export const payeeInWords = (payTo: PayTo, name: string, { t }: Pick<Translator, 't'>): string =>
  payTo === 'applicant' || payTo === 'other' || name === '' ? name : t(`proposal.payee.${payTo}`, { name })

/** Who can be paid, in words: the one who asks first. Nobody buys for a group where no organisation was named. */
export function payeeOptions(trustedName: string | undefined, { t }: Pick<Translator, 't'>): PayeeOption[] {
  return payees
    .filter((one) => one !== 'trusted' || trustedName)
    .map((value) => {
      if (value === 'applicant') return { value, label: t('proposal.ask.pay-me') }
      const label = t(`proposal.ask.pay-${value}`, { name: trustedName ?? '' })
      return { value, label, hint: t(`proposal.ask.pay-${value}-hint`) }
    })
}
