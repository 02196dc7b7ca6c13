import type { AwardChangeKind, AwardState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { DateField } from '../date-field'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { TextArea } from '../text-area'
import type { MoneyReply } from './award-page'

interface ChangeShown {
  id: string
  kind: AwardChangeKind
  amountPence: Pence | null
  doneBy: string | null
  reason: string
  askedBy: string
  askedAt: Instant
  isOwn: boolean
  answer: 'agreed' | 'declined' | null
  answeredBy: string
  answeredAt: Instant | null
}

interface AwardChangesProps {
  books: string
  awardHref: string
  title: string
  once: string
  state: AwardState
  doneBy: string | null
  openPence: Pence
  potPence: Pence
  changes: readonly ChangeShown[]
  mayAsk: boolean
  mayAgree: boolean
  isKeptOut: boolean
  reply: MoneyReply
}

/** Where one officer asks for an award to be changed, and another agrees. */
export function AwardChangesPage(props: AwardChangesProps) {
  const { books, awardHref, title, changes, mayAsk, isKeptOut, reply } = props
  const { t } = useMessages()
  const waits = changes.some(({ answer }) => answer === null)
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: awardHref, label: title },
        ]}
      />
      <PageHeading title={t('parts.change.title')} lead={t('parts.change.lead')} />
      {isKeptOut && <Inset>{t('money.kept-out')}</Inset>}
      {changes.length > 0 && (
        <Stack as="section">
          <h2>{t('parts.change.asked')}</h2>
          {changes.toReversed().map((change) => (
            <Change key={change.id} change={change} {...props} />
          ))}
        </Stack>
      )}
      {mayAsk && !isKeptOut && !waits && <Ask {...props} />}
      <Enhance script="forms" />
    </>
  )
}

function Change({ change, mayAgree, mayAsk, isKeptOut }: AwardChangesProps & { change: ChangeShown }) {
  const { t, format } = useMessages()
  const { kind, amountPence, doneBy, answer, isOwn } = change
  const day = doneBy === null ? '' : format.dayInSentence(noonOf(doneBy))
  const mayAnswer = answer === null && !isKeptOut && (mayAgree || (isOwn && mayAsk))
  return (
    <div>
      <h3>{t(`parts.change.is.${kind}`, { amountPence: amountPence ?? 0, day })}</h3>
      <p>
        {change.reason}
        <span className="why">
          {t('parts.change.by', { name: change.askedBy, moment: format.when(change.askedAt) })}
        </span>
        {answer !== null && change.answeredAt !== null && (
          <span className="why">
            {t(`parts.change.${answer}`, { name: change.answeredBy, moment: format.when(change.answeredAt) })}
          </span>
        )}
      </p>
      {answer === null && (isOwn || !mayAnswer) && <p>{t('parts.change.waits')}</p>}
      {mayAnswer && (
        <Form once>
          <input type="hidden" name="change" value={change.id} />
          <ButtonRow>
            {!isOwn && (
              <Button name="step" value="agreed">
                {t('parts.change.agree')}
              </Button>
            )}
            <Button kind="quiet" name="step" value="declined">
              {t(isOwn ? 'parts.change.take-back' : 'parts.change.decline')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}

function Ask({ state, once, doneBy, openPence, potPence, reply }: AwardChangesProps) {
  const { t, format } = useMessages()
  const day = doneBy === null ? '' : format.dayInSentence(noonOf(doneBy))
  const possible: readonly AwardChangeKind[] = [
    ...(state !== 'withdrawn' && openPence > 0 ? (['reduced'] as const) : []),
    ...(state !== 'withdrawn' && potPence > 0 ? (['topped-up'] as const) : []),
    ...(state !== 'withdrawn' ? (['extended'] as const) : []),
    ...(openPence > 0 ? (['withdrawn'] as const) : []),
  ]
  if (possible.length === 0) return null
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <input type="hidden" name="once" value={once} />
      <Choice
        kind="one"
        name="kind"
        legend={t('parts.change.what')}
        options={possible.map((kind) => ({
          value: kind,
          label: t(`parts.change.${kind}`),
          hint: t(`parts.change.${kind}.hint`, { openPence, potPence, day }),
        }))}
      />
      <MoneyField name="amount" label={t('parts.change.amount')} />
      <DateField name="doneBy" legend={t('parts.change.done-by')} />
      <TextArea name="reason" label={t('parts.change.reason')} rows={3} most={300} />
      <p>
        <Button name="step" value="ask">
          {t('parts.change.button')}
        </Button>
      </p>
    </Form>
  )
}
