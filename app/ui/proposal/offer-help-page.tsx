import { mostOfIntroduction } from '~/forms/introductions'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'

interface OfferHelpPageProps {
  /** The idea's own page. */
  href: string
  title: string
  wanted: readonly string[]
  standing: { isOwn: boolean; offered: boolean; met: boolean }
  reply: FormReply
}

/** Where a neighbour says that she can help with an idea: one message, by way of the builder. */
export function OfferHelpPage({ href, title, wanted, standing, reply }: OfferHelpPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('introductions.help.title')} />
      {wanted.length > 0 && (
        <Stack as="section">
          <h2>{t('proposal.answer.helpWanted')}</h2>
          <ul>
            {wanted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Stack>
      )}
      {standing.offered ? (
        <Notice kind="good" title={t('introductions.help.offered')} announce>
          <p>{t('introductions.help.offered-body')}</p>
        </Notice>
      ) : standing.isOwn || standing.met ? (
        <Notice title={t(standing.isOwn ? 'refusal.help-own-idea' : 'refusal.introduced-already')} />
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <TextArea
            name="words"
            label={t('introductions.help.words')}
            hint={t('introductions.help.words-hint')}
            most={mostOfIntroduction.offer}
            rows={4}
          />
          <ButtonRow>
            <Button>{t('introductions.help.send')}</Button>
            <a href={href}>{t('common.cancel')}</a>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}
