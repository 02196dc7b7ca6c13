import { mostInChallenge } from '~/domain/voting/challenge'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { ChallengeFacts, type ChallengeShown } from './own-challenge-page'
import { Paragraphs } from './paragraphs'

interface AnswerChallengePageProps {
  href: string
  title: string
  challenge: ChallengeShown & { showsWords: boolean | null }
  receiptIsThere: boolean | null
  /** It is the officer's own: another answers it. */
  isOwn: boolean
  /** Names of officers whose own acts it is about, and whether the reader is one of them. */
  challenged: readonly string[]
  namesHer: boolean
  reply: FormReply
}

/** One challenge, and the officers' answer to it. */
export function AnswerChallengePage({
  href,
  title,
  challenge,
  receiptIsThere,
  isOwn,
  challenged,
  namesHer,
  reply,
}: AnswerChallengePageProps) {
  const { t } = useMessages()
  const { number, answer, answeredAt, at, isPublic, showsWords } = challenge
  return (
    <Stack room="loose">
      <BackLink href={`${href}/challenges`}>{t('challenge.all.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('challenge.answer.title', { number })} />
      <ChallengeFacts challenge={challenge} receiptIsThere={receiptIsThere} />
      {challenged.length > 0 && <p>{t('challenge.answer.names', { names: challenged.join(', ') })}</p>}
      {answer !== null ? (
        <Notice kind="good" title={t('challenge.own.answer', { whenAt: answeredAt ?? at })}>
          <Paragraphs words={answer} />
          {isPublic && <p>{t(showsWords ? 'challenge.answer.shown' : 'challenge.answer.kept-back')}</p>}
        </Notice>
      ) : isOwn || namesHer ? (
        <Notice kind="wait" title={t(isOwn ? 'challenge.answer.own' : 'challenge.answer.names-you')}>
          <p>{t('challenge.answer.own-body')}</p>
        </Notice>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} saved={{ shows: 'yes' }} once>
          <TextArea
            name="answer"
            label={t('challenge.answer.words')}
            hint={t(isPublic ? 'challenge.answer.hint-public' : 'challenge.answer.hint-private')}
            most={mostInChallenge}
            rows={6}
          />
          {isPublic && (
            <Choice
              kind="several"
              name="shows"
              legend={t('challenge.answer.shows')}
              hint={t('challenge.answer.shows-hint')}
              options={[{ value: 'yes', label: t('challenge.answer.shows-yes') }]}
            />
          )}
          <div>
            <Button>{t('challenge.answer.send')}</Button>
          </div>
          <Enhance script="forms" />
        </Form>
      )}
    </Stack>
  )
}
