import type { LetterPart } from '~/domain/people'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { LetterPreview } from './letter-preview'

interface TellingOneProps {
  round: { title: string; href: string }
  reference: string
  title: string
  letter: { readonly subject: string; readonly parts: readonly LetterPart[] }
  to: readonly {
    readonly personId: string
    readonly name: string
    readonly own: boolean
    readonly email: string | null
  }[]
  feedback: { readonly words: string; readonly edited: boolean; readonly version: number; readonly sent: boolean }
  /** What the panel's members wrote, a text each, unsigned. */
  written: readonly string[]
  mayWord: boolean
  saved: boolean
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One letter before it goes, and the panel's feedback in it, which can still be worded otherwise. */
export function TellingOnePage(props: TellingOneProps) {
  const { round, reference, title, letter, to, feedback, written, mayWord, saved, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${round.href}/telling`}>{t('telling.title')}</BackLink>
      <PageHeading
        eyebrow={round.title}
        title={t('telling.letter-of', { title })}
        lead={t(feedback.sent ? 'telling.letter.sent' : 'telling.letter.not-sent')}
      />
      {saved && <Notice kind="good" announce title={t('telling.saved.feedback')} />}
      <Stack as="section">
        <h2>{t('telling.letter')}</h2>
        <ul>
          {to.map(({ personId, name, own, email }) => (
            <li key={personId}>
              {t(email === null ? 'telling.goes.nowhere' : own ? 'telling.goes' : 'telling.goes.co-applicant', {
                name,
              })}
            </li>
          ))}
        </ul>
        <LetterPreview {...letter} />
        <p>
          <a href={`${round.href}/telling/${encodeURIComponent(reference)}/letter.pdf`}>{t('telling.print.any')}</a>
        </p>
      </Stack>
      {mayWord && (
        <Stack as="section">
          <h2>{t('telling.feedback')}</h2>
          <p>{t('telling.feedback.how')}</p>
          {feedback.edited && written.length > 0 && (
            <Details summary={t('telling.feedback.original')}>
              {written.map((words, place) => (
                <p className="as-written" key={place}>
                  {words}
                </p>
              ))}
            </Details>
          )}
          <Form once answers={reply.answers} errors={reply.errors}>
            <input type="hidden" name="version" value={feedback.version} />
            <TextArea
              name="words"
              label={t('telling.feedback.words')}
              hint={t('telling.feedback.words.hint')}
              value={feedback.words}
              rows={8}
              most={3000}
            />
            <ButtonRow>
              <Button>{t('telling.feedback.save')}</Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}
