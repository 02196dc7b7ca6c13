import type { Draft } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { asTyped } from '~/forms/answers'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { answerInWords } from './answers'
import { Notes, type NoteShown } from './notes'
import { OthersHere, type OthersOnPage } from './others-here'
import { QuestionFields, type QuestionFieldsProps } from './question-fields'
import { SavedMeanwhile } from './saved-meanwhile'

interface QuestionPageProps extends QuestionFieldsProps {
  /** The address of the task list. */
  href: string
  draft: Draft
  /** Which of the pages this is, and of how many. */
  place: number
  total: number
  /** The version this page is made from. */
  version: number
  /** Why it cannot be changed now; what is written can still be read and copied. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
  /** Somebody saved this question while it was being answered here. */
  clashed: boolean
  /** Somebody shares in the idea: what the others do on this page, and what is said beside it. */
  together: boolean
  others: OthersOnPage | undefined
  notes: readonly NoteShown[]
}

/** One page of questions: its fields, a way on and a way to come back later. */
export function QuestionPage(props: QuestionPageProps) {
  const { page, href, draft, version, place, total, closed, reply, clashed } = props
  const speaker = useMessages()
  const { t, say } = speaker
  const started = asTyped(draft, page)
  const typedIn = (answers: Answers, id: string) =>
    JSON.stringify(Object.entries(answers).filter(([name, text]) => (name === id || name.startsWith(`${id}-`)) && text))
  const differs = (id: string) => typedIn(started, id) !== typedIn(reply.answers, id)
  const differ = page.asks.filter((ask) => differs(ask.id))
  // Until a clash has been shown, the form stands on the version that its writer had before her.
  const standsOn = clashed ? version : (reply.answers.version ?? version)
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {clashed && (
        <SavedMeanwhile
          by={props.others?.saved?.name ?? null}
          saved={differ.map((ask) => ({ ask, words: answerInWords(ask, draft, props, speaker) }))}
        />
      )}
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      <div className="stack">
        <p className="eyebrow">{t('proposal.ask.place-in-line', { place, total })}</p>
        <OthersHere others={props.others} />
        <Form answers={reply.answers} errors={reply.errors} saved={started} once>
          <input type="hidden" name="version" value={String(standsOn)} />
          <QuestionFields {...props} fixed={closed !== null} />
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
      {props.together && <Notes href={href} page={page.id} notes={props.notes} mayWrite={!closed} />}
      <Enhance script="forms" />
    </>
  )
}
