import type { Pence } from '~/domain/pence'
import { Stack } from '../arrange'
import { ButtonLink } from '../button'
import { useMessages } from '../messages'

export interface ReceiptsInShort {
  isAsked: boolean
  givenPence: Pence
  missingPence: Pence
  paidPence: Pence
}

/** On the page of her award: how far receipts show what was paid, and where they are sent. */
export function OwnReceipts({ receipts, href }: { receipts: ReceiptsInShort | null; href: string }) {
  const { t } = useMessages()
  if (!receipts) return null
  const { isAsked, missingPence, paidPence, givenPence } = receipts
  const isMissing = isAsked && missingPence > 0
  return (
    <Stack as="section" id="receipts">
      <h2>{t('spent.own.link')}</h2>
      <p>
        {isMissing
          ? t('spent.own.missing', { missingPence })
          : paidPence > 0 && givenPence > 0 && missingPence === 0
            ? t('spent.own.all')
            : t(isAsked ? 'spent.own.asked' : 'spent.own.optional')}
      </p>
      <p>
        <ButtonLink kind={isMissing ? 'main' : 'quiet'} href={href}>
          {t('spent.add')}
        </ButtonLink>
      </p>
    </Stack>
  )
}
