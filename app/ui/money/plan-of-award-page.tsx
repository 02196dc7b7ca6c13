import type { Pence } from '~/domain/pence'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { DateField } from '../date-field'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { TextArea } from '../text-area'
import type { MoneyReply } from './award-page'

interface PlanOfAwardProps {
  books: string
  awardHref: string
  title: string
  version: number
  openPence: Pence
  /** How many there is room for. */
  room: number
  /** What is open now, as it would be typed. */
  open: readonly { amount: string; dueOn: { day: string; month: string; year: string } | null; after: string }[]
  isAccepted: boolean
  reply: MoneyReply
}

/** Where what is still to be paid of an award is cut into parts. */
export function PlanOfAwardPage(props: PlanOfAwardProps) {
  const { books, awardHref, title, version, openPence, room, open, isAccepted, reply } = props
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: awardHref, label: title },
        ]}
      />
      {openPence === 0 ? (
        <PageHeading title={t('parts.title')} lead={t('parts.none-open')} />
      ) : (
        <>
          <PageHeading title={t('parts.title')} lead={t('parts.lead', { title, openPence })} />
          {isAccepted && <Inset>{t('parts.agree')}</Inset>}
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="version" value={version} />
            {Array.from({ length: room }, (_, place) => (
              <Stack as="section" key={place}>
                <h2>
                  {place < Math.max(open.length, 2) ? t('parts.part', { number: place + 1 }) : t('parts.part.more')}
                </h2>
                <Part number={place + 1} now={open[place]} />
              </Stack>
            ))}
            <TextArea name="reason" label={t('parts.reason')} rows={2} most={300} />
            <p>
              <Button>{t('parts.button')}</Button>
            </p>
          </Form>
        </>
      )}
      <Enhance script="forms" />
    </>
  )
}

function Part({ number, now }: { number: number; now: PlanOfAwardProps['open'][number] | undefined }) {
  const { t } = useMessages()
  return (
    <>
      <MoneyField name={`amount-${number}`} label={t('parts.amount')} value={now?.amount ?? ''} />
      <DateField name={`dueOn-${number}`} legend={t('parts.due')} value={now?.dueOn ?? {}} />
      <TextField
        name={`after-${number}`}
        label={t('parts.after')}
        hint={t('parts.after.hint')}
        value={now?.after ?? ''}
        autoComplete="off"
      />
    </>
  )
}
