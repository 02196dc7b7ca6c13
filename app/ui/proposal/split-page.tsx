import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface SplitPageProps {
  /** The address of its own page. */
  href: string
  round: string
  reference: string
  title: string
  /** Why it cannot be changed now. */
  closed: Refusal | null
  closesAt: Instant
  reply: FormReply
}

/** Two ideas out of one: what comes of it, before it is pressed. */
export function SplitPage({ href, round, reference, title, closed, closesAt, reply }: SplitPageProps) {
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={href}>{title || t('proposal.untitled')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${round} · ${reference}`}
        title={t('lineage.split.title')}
        lead={t('lineage.split.lead')}
      />
      <ul>
        <li>{t('lineage.split.copy')}</li>
        <li>{t('lineage.split.divide')}</li>
        <li>{t('lineage.split.send', { closesAt })}</li>
      </ul>
      {closed ? (
        <Notice kind="wait" title={say(closed)} />
      ) : (
        <Form once>
          <ButtonRow>
            <Button>{t('lineage.split.button')}</Button>
            <a href={href}>{t('common.cancel')}</a>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
