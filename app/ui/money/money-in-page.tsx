import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Another } from './another'
import type { MoneyReply } from './award-page'

interface MoneyInPageProps {
  books: string
  once: string
  funds: readonly { id: string; name: string }[]
  reply: MoneyReply
}

const sources = ['big-local', 'council', 'gifts', 'other'] as const

/** Writes down money that has come in to a fund's bank account. */
export function MoneyInPage({ books, once, funds, reply }: MoneyInPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('money.in.title')} lead={t('money.in.lead')} />
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        <Choice
          kind="one"
          name="fund"
          legend={t('money.in.fund')}
          options={funds.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <MoneyField name="amount" label={t('money.amount')} />
        <Choice
          kind="one"
          name="source"
          legend={t('money.in.source')}
          options={sources.map((source) => ({ value: source, label: t(`money.source.${source}`) }))}
        />
        {(reply.because === 'received-already' || reply.answers.another) && <Another label={t('money.in.another')} />}
        <p>
          <Button>{t('money.in.save')}</Button>
        </p>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
