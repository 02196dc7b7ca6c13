import type { Asks, Page } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Card } from '../card'
import { MoneyField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { pageName } from './asked'
import { AskField } from './question-fields'
import type { Naming } from './answers'

interface FormPreviewProps extends Naming {
  href: string
  round: string
  pages: readonly Page[]
  asks: Asks
  amount: Pence
  decidesAt: Instant
}

/** The whole form as somebody who asks for one amount will meet it, page under page. Nothing typed here is kept. */
export function FormPreview({ href, round, pages, amount, ...around }: FormPreviewProps) {
  const speaker = useMessages()
  const { t, format } = speaker
  return (
    <>
      <BackLink href={href}>{t('asking.heading')}</BackLink>
      <PageHeading
        eyebrow={round}
        title={t('asking.preview')}
        lead={t('asking.preview.lead', { amount: format.money(amount), count: pages.length })}
      />
      <Form method="get">
        <MoneyField name="amount" label={t('asking.preview.amount')} value={String(amount / 100)} />
        <ButtonRow>
          <Button kind="quiet">{t('asking.preview.show')}</Button>
        </ButtonRow>
      </Form>
      <Stack room="loose">
        {pages.map((page, place) => (
          <Card key={page.id}>
            <h2>{t('asking.page', { place: place + 1, name: pageName(page, speaker) })}</h2>
            <Form>
              {page.asks.map((ask) => (
                <AskField key={ask.id} ask={ask} heading={false} askedPence={amount} fixed {...around} />
              ))}
            </Form>
          </Card>
        ))}
      </Stack>
    </>
  )
}
