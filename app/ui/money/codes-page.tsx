import { codedPlaces, type AccountCodes } from '~/domain/money'
import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import type { MoneyReply } from './award-page'

interface CodesPageProps {
  books: string
  codes: AccountCodes
  maySet: boolean
  saved: boolean
  reply: MoneyReply
}

/** The codes that the accountant's table carries, one for each kind of account. */
export function CodesPage({ books, codes, maySet, saved, reply }: CodesPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/reports`, label: t('report.title') },
          { href: `${books}/reports/accounts`, label: t('report.accounts') },
        ]}
      />
      <PageHeading title={t('spending.codes.title')} lead={t('spending.codes.lead')} />
      {saved && <Notice kind="good" title={t('spending.codes.saved')} />}
      {maySet ? (
        <Form answers={reply.answers} errors={reply.errors} once>
          {codedPlaces.map((place) => (
            <TextField
              key={place}
              name={place}
              label={t(`spending.codes.${place}`)}
              value={codes[place]}
              width={10}
              spellCheck={false}
              autoComplete="off"
            />
          ))}
          <p>
            <Button>{t('spending.codes.save')}</Button>
          </p>
        </Form>
      ) : (
        <SummaryList
          rows={codedPlaces.map((place) => ({ label: t(`spending.codes.${place}`), value: codes[place] }))}
        />
      )}
      <Enhance script="forms" />
    </>
  )
}
