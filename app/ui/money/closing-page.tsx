import type { ClosingItem, ReportTable } from '~/domain/money'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import type { MoneyReply } from './award-page'
import { ClosingChecks } from './closing-checks'
import { TableOf } from './report-page'

interface ClosingPageProps {
  books: string
  to: string
  askedBy: string
  askedAt: Instant
  answer: { answer: 'agreed' | 'declined' | 'taken-back'; by: string; at: Instant } | null
  checks: readonly ClosingItem[]
  ready: boolean
  mayAgree: boolean
  mayDecline: boolean
  mayTakeBack: boolean
  period?: {
    number: number
    from: string
    to: string
    entries: number
    journalHead: string
    recordHead: string
    years: readonly number[]
    balances: ReportTable
  }
  reply: MoneyReply
}

/** A wish to close the books: what is missing while it waits; what was written down, once it is done. */
export function ClosingPage(props: ClosingPageProps) {
  const { books, to, askedBy, askedAt, answer, period, reply } = props
  const { t, format } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/closings`, label: t('closing.title') },
        ]}
      />
      <PageHeading title={t('closing.one', { dayOn: noonOf(to) })} />
      {answer && (
        <Notice kind={answer.answer === 'agreed' ? 'good' : 'note'} title={t(`closing.answer.${answer.answer}`)}>
          <p>{t('money.by-on', { name: answer.by, moment: format.when(answer.at) })}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: t('closing.asked'), value: t('money.by-on', { name: askedBy, moment: format.when(askedAt) }) },
          ...(period
            ? [
                {
                  label: t('closing.period'),
                  value: t('closing.from-to', {
                    from: format.day(noonOf(period.from)),
                    to: format.day(noonOf(period.to)),
                  }),
                },
                { label: t('closing.entries'), value: String(period.entries) },
                { label: t('closing.journal-head'), value: <code>{period.journalHead}</code> },
                { label: t('closing.record-head'), value: <code>{period.recordHead}</code> },
              ]
            : []),
        ]}
      />
      {!answer && <Answer {...props} />}
      {period && period.years.length > 0 && (
        <ul>
          {period.years.map((year) => (
            <li key={year}>
              <a href={`${books}/statements/${year}`}>
                {t('closing.statement', { from: String(year), to: String(year + 1) })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {period && (
        <Stack as="section">
          <h2>{t('closing.balances')}</h2>
          <TableOf table={period.balances} name="trial-balance" books={books} />
          <p className="soft">{t('closing.late')}</p>
        </Stack>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function Answer({ books, checks, ready, mayAgree, mayDecline, mayTakeBack }: ClosingPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ClosingChecks books={books} checks={checks} />
      {!ready && <p>{t('closing.not-ready')}</p>}
      {ready && !mayAgree && <p>{t('closing.waits-for-another')}</p>}
      {(mayAgree || mayDecline || mayTakeBack) && (
        <Form once>
          {ready && mayAgree && <p>{t('closing.for-good')}</p>}
          <ButtonRow>
            {ready && mayAgree && (
              <Button name="answer" value="agreed">
                {t('closing.close')}
              </Button>
            )}
            {mayDecline && (
              <Button kind="quiet" name="answer" value="declined">
                {t('closing.decline')}
              </Button>
            )}
            {mayTakeBack && (
              <Button kind="quiet" name="answer" value="taken-back">
                {t('closing.take-back')}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
