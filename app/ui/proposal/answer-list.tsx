import { fieldsOf, questions, type Draft, type Question } from '~/domain/proposal'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import { answerInWords, type Naming } from './answers'

interface AnswerListProps extends Naming {
  draft: Draft
  /** What stands over the public answers. */
  heading: string
  /** The address of the task list: each answer can then be changed. */
  changeHref?: string
}

/** What was answered, read back: first what everyone may read, then what stays private. */
export function AnswerList({ draft, heading, changeHref, ...naming }: AnswerListProps) {
  const speaker = useMessages()
  const { t } = speaker
  const rows = (question: Question) =>
    fieldsOf[question]
      .filter((field) => field !== 'payeeName')
      .map((field) => ({
        label: t(`proposal.answer.${field}`),
        value: answerInWords(field, draft, naming, speaker),
        changeHref: changeHref && `${changeHref}/${question}`,
      }))
  return (
    <>
      <Stack as="section">
        <h2>{heading}</h2>
        <SummaryList rows={questions.filter((question) => question !== 'payee').flatMap(rows)} />
      </Stack>
      <Stack as="section">
        <h2>{t('proposal.check.private')}</h2>
        <p className="soft">{t('proposal.ask.payee-hint')}</p>
        <SummaryList rows={rows('payee')} />
      </Stack>
    </>
  )
}
