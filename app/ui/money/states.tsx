import type { AwardState, PaymentState } from '~/domain/money'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

const paymentKinds: Record<PaymentState, TagKind> = {
  prepared: 'wait',
  authorised: 'wait',
  sent: 'note',
  'in-doubt': 'stop',
  cleared: 'good',
  failed: 'stop',
  cancelled: 'plain',
  returned: 'stop',
  astray: 'stop',
  'giving-up': 'stop',
  lost: 'stop',
}

/** Where a payment has got to, in a word or two. */
export function PaymentTag({ state }: { state: PaymentState }) {
  const { t } = useMessages()
  return <Tag kind={paymentKinds[state]}>{t(`money.payment.state.${state}`)}</Tag>
}

const awardKinds: Record<AwardState, TagKind> = { offered: 'wait', accepted: 'good', withdrawn: 'plain' }

export function AwardTag({ state }: { state: AwardState }) {
  const { t } = useMessages()
  return <Tag kind={awardKinds[state]}>{t(`money.award.state.${state}`)}</Tag>
}
