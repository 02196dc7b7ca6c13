import { fieldsOf, questions, type Draft, type Question } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { asTyped } from '~/forms/proposal'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { answerInWords } from './answers'
import { QuestionFields, type QuestionFieldsProps } from './question-fields'
import { SavedMeanwhile } from './saved-meanwhile'

interface QuestionPageProps extends QuestionFieldsProps {
  /** The address of the task list. */
  href: string
  draft: Draft
  /** The version this page is made from. */
  version: number
  /** Why it cannot be changed now; what is written can still be read and copied. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
  /** Somebody saved this question while it was being answered here. */
  clashed: boolean
}

/** One question, one page: its fields, a way on and a way to come back later. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, href, draft, version, closed, reply, clashed } = props
  const speaker = useMessages()
  const { t, say } = speaker
  const started = asTyped(draft)
  const differ = fieldsOf[question].filter((field) => started[field] !== (reply.answers[field] ?? ''))
  // Until a clash has been shown, the form stands on the version that its writer had before her.
  const standsOn = clashed ? version : (reply.answers.version ?? version)
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {clashed && (
        <SavedMeanwhile
          saved={differ.map((field) => ({ field, words: answerInWords(field, draft, props, speaker) }))}
        />
      )}
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      <div className="stack">
        <p className="eyebrow">
          {t('proposal.ask.place-in-line', { place: placeOf(question), total: questions.length })}
        </p>
        <Form answers={reply.answers} errors={reply.errors} saved={started} once>
          <input type="hidden" name="version" value={String(standsOn)} />
          <QuestionFields {...props} />
          {!closed && (
            <ButtonRow>
              <Button name="then" value="on">
                {t('common.save-and-continue')}
              </Button>
              <Button kind="quiet" name="then" value="later">
                {t('common.save-for-later')}
              </Button>
            </ButtonRow>
          )}
        </Form>
      </div>
      <Enhance script="character-count" />
      <Enhance script="confirm-once" />
    </>
  )
}

const placeOf = (question: Question) => questions.indexOf(question) + 1
