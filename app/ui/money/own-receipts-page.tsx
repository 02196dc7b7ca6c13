import { noonOf } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { DateField } from '../date-field'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { FileField } from '../file-field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Inset } from '../notice'
import { Photo } from '../proposal/photo'
import { accepts } from '../proposal/pictures-page'
import { SummaryList } from '../summary-list'
import type { ReceiptShown, ReceiptsShown } from './receipts-on-desk'

interface OwnReceiptsProps extends ReceiptsShown {
  awardHref: string
  /** This page's own address. */
  home: string
  title: string
  /** Tells one sending of the form from another. */
  once: string
  /** The receipt that a photo is wanted for; nothing on the list. */
  receipt: ReceiptShown | null
  reply: FormReply
}

const unseen = { unseen: <span className="unseen" /> }

/** The receipts of her award: what they come to, what is there, and one more. */
export function OwnReceiptsPage(props: OwnReceiptsProps) {
  return props.receipt ? <OneReceipt {...props} receipt={props.receipt} /> : <AllReceipts {...props} />
}

function AllReceipts(props: OwnReceiptsProps) {
  const { awardHref, home, title, once, isAsked, fromPence, paidPence, givenPence, missingPence, receipts, reply } =
    props
  const { t } = useMessages()
  const isWaiting = receipts.some(({ state }) => state === 'waiting')
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={awardHref}>{title}</BackLink>
      <PageHeading
        title={t('spent.title')}
        lead={t(isAsked ? 'spent.lead.asked' : 'spent.lead.optional', { fromPence })}
      >
        <p className="small soft">{t('spent.private')}</p>
      </PageHeading>
      {paidPence === 0 ? (
        <Inset>{t('spent.nothing-paid')}</Inset>
      ) : (
        <SummaryList
          rows={[
            { label: t('spent.paid'), value: t('money.amount.of', { amountPence: paidPence }) },
            { label: t('spent.given'), value: t('money.amount.of', { amountPence: givenPence }) },
            ...(isAsked
              ? [
                  {
                    label: t('spent.missing'),
                    value: missingPence === 0 ? t('spent.all') : t('money.amount.of', { amountPence: missingPence }),
                  },
                ]
              : []),
          ]}
        />
      )}
      <Stack as="section">
        <h2>{t('spent.list')}</h2>
        {receipts.length === 0 && <p>{t('spent.none')}</p>}
        {receipts.length > 0 && (
          <ul className="pictures">
            {receipts.map((one) => (
              <InList key={one.id} one={one} home={home} />
            ))}
          </ul>
        )}
        {isWaiting && (
          <>
            <p data-look-soon="">
              <a href={home}>{t('picture.waiting.look')}</a>
            </p>
            <Enhance script="look-soon" />
          </>
        )}
      </Stack>
      <Stack as="section" id="add">
        <h2>{t('spent.add')}</h2>
        <Form action={home} answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="once" value={once} />
          <MoneyField name="amount" label={t('spent.amount')} />
          <DateField name="spentOn" legend={t('spent.on')} />
          <TextField name="what" label={t('spent.what')} hint={t('spent.what.hint')} autoComplete="off" />
          <p>
            <Button name="do" value="give">
              {t('spent.add.button')}
            </Button>
          </p>
        </Form>
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

function InList({ one, home }: { one: ReceiptShown; home: string }) {
  const { id, amountPence, spentOn, what, state, puzzle, photo, isShown } = one
  const { t, format } = useMessages()
  const words = what || t('spent.no-words')
  const href = `${home}?receipt=${encodeURIComponent(id)}`
  return (
    <li>
      {photo ? (
        <Photo
          photo={photo}
          filesHref={`${home}/files`}
          as="thumb"
          otherwise={t('spent.photo.alt', { amountPence, what: words })}
        />
      ) : (
        <div className="no-picture" />
      )}
      <Stack room="tight">
        <p>
          <b>{t('spent.on-day', { amountPence, day: format.day(noonOf(spentOn)) })}</b> {words}
        </p>
        {state === 'waiting' && <p>{t('picture.waiting')}</p>}
        {state === 'refused' && (
          <p>
            {t('picture.refused')} {t(`form.picture-${puzzle ?? 'cannot-be-read'}`, { most: 15 })}
          </p>
        )}
        {state === null && <p>{t(isShown ? 'spent.photo.gone' : 'spent.photo.missing')}</p>}
        <form method="post" action={home} className="row">
          <input type="hidden" name="receipt" value={id} />
          {(state === null || state === 'refused') && (
            <ButtonLink kind="quiet" href={href}>
              {t('spent.photo.add')}
              <span className="unseen">: {t('spent.for', { amountPence, what: words })}</span>
            </ButtonLink>
          )}
          <Button kind="quiet" name="do" value="take-out">
            <T k="spent.take-out" values={{ amountPence, what: words }} tags={unseen} />
          </Button>
        </form>
      </Stack>
    </li>
  )
}

/** The photo of one receipt: the second of two steps. */
function OneReceipt({ home, receipt, reply }: OwnReceiptsProps & { receipt: ReceiptShown }) {
  const { t } = useMessages()
  const { id, amountPence, what } = receipt
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={home}>{t('spent.back')}</BackLink>
      <PageHeading title={t('spent.photo.title')} lead={t('spent.photo.lead', { what, amountPence })} />
      <Form action={`${home}?receipt=${encodeURIComponent(id)}&add=photo`} errors={reply.errors} multipart once>
        <FileField
          name="photo"
          label={t('picture.add.photo')}
          hint={t('picture.add.photo-hint')}
          accept={accepts.photo}
        />
        <ButtonRow>
          <Button>{t('picture.add.photo-button')}</Button>
          <a href={home}>{t('spent.back')}</a>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
