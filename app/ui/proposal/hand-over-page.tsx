import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { StopHelpingButton } from '../people/stop-helping-button'

interface HandOverPageProps {
  /** The idea's own page. */
  href: string
  reference: string
  whose: string
  /** Whether a letter reaches her by email. */
  hasAddress: boolean
  /** Whether the helper writes on it with her already. */
  stays: boolean
  /** She has just been written to. */
  written: boolean
  /** Why it could not be handed over. */
  trouble: string | null
}

/** The one who helped gives the neighbour the way to carry on with her idea by herself. */
export function HandOverPage({ href, reference, whose, hasAddress, stays, written, trouble }: HandOverPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={{}} general={trouble ?? undefined} />
      {written && (
        <Notice kind="good" title={t('together.hand-over.written', { name: whose })} announce>
          <p>{t('together.hand-over.then', { name: whose })}</p>
        </Notice>
      )}
      <PageHeading
        eyebrow={reference}
        title={t('together.hand-over.title', { name: whose })}
        lead={t(hasAddress ? 'together.hand-over.by-email' : 'together.hand-over.on-paper', { name: whose })}
      />
      <Form action={`${href}/hand-over/letter`}>
        <Choice
          name="stays"
          kind="several"
          legend={t('together.hand-over.after')}
          value={stays ? ['yes'] : []}
          options={[
            {
              value: 'yes',
              label: t('together.hand-over.stays', { name: whose }),
              hint: t('together.hand-over.stays-hint'),
            },
          ]}
        />
        <ButtonRow>
          <Button>{t(hasAddress ? 'together.hand-over.write' : 'together.hand-over.print', { name: whose })}</Button>
        </ButtonRow>
      </Form>
      <Stack as="section">
        <h2>{t('together.hand-over.last')}</h2>
        <p>{t('together.hand-over.then', { name: whose })}</p>
        <StopHelpingButton name={whose} />
      </Stack>
    </>
  )
}
