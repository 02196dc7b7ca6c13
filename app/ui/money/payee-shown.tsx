import type { PayTo } from '~/domain/proposal'
import { useMessages } from '../messages'
import { payeeInWords } from '../proposal/payee-options'

interface PayeeShownProps {
  name: string
  kind: PayTo | null
  /** How such a payment is made, for those who make it. */
  advised?: boolean
}

/** Who is paid, and what they are to the one who asked. */
export function PayeeShown({ name, kind, advised }: PayeeShownProps) {
  const speaker = useMessages()
  const { t } = speaker
  const isElsewhere = kind === 'holder' || kind === 'shop' || kind === 'trusted'
  return (
    <>
      {payeeInWords(kind ?? 'other', name, speaker)}
      {advised && isElsewhere && <span className="why">{t(`money.payee.${kind}`)}</span>}
    </>
  )
}
