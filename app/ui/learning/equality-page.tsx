import { equalityNames, equalityQuestions } from '~/domain/learning'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages, type MessageKey } from '../messages'
import { Notice } from '../notice'
import type { PeopleReply } from '../people/reply'

interface EqualityProps {
  home: string
  area: string
  thanks: boolean
  reply: PeopleReply
}

/** A few questions about herself, apart from every idea, that she may leave alone. */
export function EqualityPage({ home, area, thanks, reply }: EqualityProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={home}>{area}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('shares.about-you')} lead={t('shares.about-you.lead')} />
      {thanks ? (
        <Notice kind="good" title={t('shares.about-you.thanks')} announce>
          <p>
            <a href={`${home}/fair-shares`}>{t('shares.title')}</a>
          </p>
        </Notice>
      ) : (
        <>
          <Notice title={t('shares.about-you.apart')}>
            <p>{t('shares.about-you.how')}</p>
          </Notice>
          <Form answers={reply.answers} errors={reply.errors} once>
            {equalityNames.map((question) => (
              <Choice
                key={question}
                kind="one"
                name={question}
                legend={t(`shares.equality.${question}`)}
                options={[
                  ...equalityQuestions[question].map((answer) => ({
                    value: answer,
                    label: t(`shares.equality.${question}.${answer}` as MessageKey),
                  })),
                  { value: 'rather-not', label: t('shares.equality.rather-not') },
                ]}
              />
            ))}
            <ButtonRow>
              <Button>{t('shares.about-you.send')}</Button>
              <a href={home}>{t('shares.about-you.skip')}</a>
            </ButtonRow>
          </Form>
        </>
      )}
    </>
  )
}
