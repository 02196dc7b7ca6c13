import { spacedPaperCode } from '~/domain/people'
import { Stack } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface ReceiptProps {
  /** Twelve signs. */
  receipt: string
  /** Whether we have an address to send it to. */
  canSend: boolean
  sent: boolean
}

/** The receipt of a vote that is in: to be written down, or sent by letter if she asks. It never shows the choices. */
export function Receipt({ receipt, canSend, sent }: ReceiptProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('sealing.receipt.title')}</h2>
      <p className="receipt code" dir="ltr">
        {spacedPaperCode(receipt)}
      </p>
      <p>{t('sealing.receipt.what')}</p>
      <p>{t('sealing.receipt.new')}</p>
      {sent && (
        <Notice kind="good" title={t('sealing.receipt.sent')} announce>
          <p>{t('sealing.receipt.sent-body')}</p>
        </Notice>
      )}
      {canSend && !sent && (
        <Details summary={t('sealing.receipt.send')}>
          <Form once>
            <p>{t('sealing.receipt.send-hint')}</p>
            <div>
              <Button kind="quiet">{t('sealing.receipt.send')}</Button>
            </div>
          </Form>
        </Details>
      )}
    </Stack>
  )
}
