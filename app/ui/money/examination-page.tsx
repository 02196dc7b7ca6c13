import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import type { MoneyReply } from './award-page'

interface Said {
  words: string
  by: string
  at: Instant
}

interface ExaminationPageProps {
  books: string
  once: string
  mayAsk: boolean
  mayAnswer: boolean
  questions: readonly (Said & { id: string; number: number; answers: readonly (Said & { id: string })[] })[]
  years: readonly { year: number; signed: Said | null }[]
  reply: MoneyReply
}

/** Questions and answers, and what was said of each closed year. */
export function ExaminationPage(props: ExaminationPageProps) {
  const { books, once, mayAsk, questions, reply } = props
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('examination.title')} lead={t('examination.lead')} />
      <Stack as="section">
        <h2>{t('examination.where')}</h2>
        <ul>
          <li>
            <a href={`${books}/journal`}>{t('money.journal.title')}</a>
          </li>
          <li>
            <a href={`${books}/bank`}>{t('bank.title')}</a>
          </li>
          <li>
            <a href={`${books}/reports`}>{t('report.title')}</a>
          </li>
          <li>
            <a href={`${books}/closings`}>{t('closing.title')}</a>
          </li>
          <li>
            <a href={`${books}/examination/acts`}>{t('examination.acts')}</a>
          </li>
        </ul>
      </Stack>
      <Stack as="section">
        <h2>{t('examination.questions')}</h2>
        {mayAsk && (
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="once" value={once} />
            <TextArea name="question" label={t('examination.ask')} rows={4} />
            <p>
              <Button name="step" value="ask">
                {t('examination.ask.send')}
              </Button>
            </p>
          </Form>
        )}
        {questions.length === 0 && <Empty title={t('examination.none.title')}>{t('examination.none')}</Empty>}
        {questions.map((question) => (
          <Question key={question.id} {...props} question={question} />
        ))}
      </Stack>
      <Years {...props} />
      <Enhance script="forms" />
    </Stack>
  )
}

function Words({ words, by, at }: Said) {
  const { t, format } = useMessages()
  return (
    <>
      {words.split('\n').map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      <p className="soft">{t('money.by-on', { name: by, moment: format.when(at) })}</p>
    </>
  )
}

function Question({
  question,
  once,
  mayAnswer,
  reply,
}: ExaminationPageProps & { question: ExaminationPageProps['questions'][number] }) {
  const { t } = useMessages()
  const { id, number, answers } = question
  const came = reply.answers['to'] === id
  return (
    <Stack as="section">
      <h3>{t('examination.question', { number })}</h3>
      <Words {...question} />
      {answers.length === 0 && !mayAnswer && <p>{t('examination.unanswered')}</p>}
      {answers.map((answer) => (
        <blockquote key={answer.id}>
          <Words {...answer} />
        </blockquote>
      ))}
      {mayAnswer && (
        <Form answers={came ? reply.answers : {}} errors={came ? reply.errors : {}} id={`answer-${number}`} once>
          <input type="hidden" name="once" value={`${once}-${number}`} />
          <input type="hidden" name="to" value={id} />
          <TextArea name="answer" label={t('examination.answer', { number })} rows={3} />
          <p>
            <Button kind="quiet" name="step" value="answer">
              {t('examination.answer.send', { number })}
            </Button>
          </p>
        </Form>
      )}
    </Stack>
  )
}

function Years({ years, mayAsk, reply }: ExaminationPageProps) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('examination.years')}</h2>
      {years.length === 0 && <p>{t('examination.years.none')}</p>}
      {years.map(({ year, signed }) => {
        const span = { from: String(year), to: String(year + 1) }
        const came = reply.answers['year'] === String(year)
        return (
          <Stack as="section" key={year}>
            {signed ? (
              <>
                <h3>{t('examination.signed', span)}</h3>
                <Words {...signed} />
              </>
            ) : (
              <p>{t('examination.not-signed', span)}</p>
            )}
            {!signed && mayAsk && (
              <Form answers={came ? reply.answers : {}} errors={came ? reply.errors : {}} id={`sign-${year}`} once>
                <input type="hidden" name="year" value={year} />
                <TextArea
                  name="statement"
                  label={t('examination.sign', span)}
                  hint={t('examination.sign.hint')}
                  rows={5}
                />
                <p>
                  <Button name="step" value="sign-off">
                    {t('examination.sign.send', span)}
                  </Button>
                </p>
              </Form>
            )}
          </Stack>
        )
      })}
    </Stack>
  )
}
