import { pence, type Pence } from '~/domain/pence'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { Form } from '../form'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import { Money } from '../values'
import type { MoneyReply } from './award-page'

interface GivePageProps {
  name: string
  once: string
  /** Whether gifts can be taken at all. */
  ready: boolean
  funds: readonly { id: string; name: string; purpose: string; giftAid: boolean; givenPence: Pence }[]
  round: { title: string; slug: string } | null
  reply: MoneyReply
}

/** Anybody gives: how much, to which fund, and as little about herself as she likes. */
export function GivePage({ name, once, ready, funds, round, reply }: GivePageProps) {
  const { t } = useMessages()
  if (!ready || funds.length === 0) {
    return (
      <>
        <PageHeading title={t('gift.give.title', { name })} />
        <Empty title={t('gift.give.none.title')}>{t('gift.give.none')}</Empty>
      </>
    )
  }
  const [first] = funds
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        title={t('gift.give.title', { name })}
        lead={round ? t('gift.give.lead-round', { round: round.title }) : t('gift.give.lead')}
      />
      <Form answers={reply.answers} errors={reply.errors} once>
        <input type="hidden" name="once" value={once} />
        {funds.length === 1 && first ? (
          <>
            <input type="hidden" name="fund" value={first.id} />
            <p>{t('gift.give.to', { fund: first.name, purpose: first.purpose })}</p>
          </>
        ) : (
          <Choice
            kind="one"
            name="fund"
            legend={t('gift.give.fund')}
            options={funds.map((one) => ({
              value: one.id,
              label: one.name,
              hint:
                one.givenPence > 0
                  ? `${one.purpose} ${t('gift.give.so-far', { givenPence: one.givenPence })}`
                  : one.purpose,
            }))}
          />
        )}
        <MoneyField name="amount" label={t('gift.give.amount')} hint={t('gift.give.amount.hint')} />
        <Choice
          kind="one"
          name="kind"
          legend={t('gift.give.kind')}
          value="gift"
          options={[
            { value: 'gift', label: t('gift.kind.gift') },
            { value: 'match', label: t('gift.kind.match'), hint: t('gift.kind.match.hint') },
          ]}
        />
        <TextField name="name" label={t('gift.give.name')} hint={t('gift.give.name.hint')} autoComplete="name" />
        <TextField
          name="email"
          type="email"
          label={t('gift.give.email')}
          hint={t('gift.give.email.hint')}
          autoComplete="email"
          spellCheck={false}
        />
        {funds.some(({ giftAid }) => giftAid) && <Declaration name={name} reply={reply} />}
        <p className="small soft">{t('gift.give.card')}</p>
        <p>
          <Button>{t('gift.give.go')}</Button>
        </p>
      </Form>
      {funds.length === 1 && first && first.givenPence > 0 && (
        <p className="soft">{t('gift.give.so-far', { givenPence: first.givenPence })}</p>
      )}
      <Enhance script="forms" />
    </>
  )
}

/** As HMRC words it. Whoever does not tick it need not look at it. */
function Declaration({ name, reply }: { name: string; reply: MoneyReply }) {
  const { t } = useMessages()
  return (
    <Details summary={t('gift.aid.summary')} open={reply.answers.aid !== undefined}>
      <Choice
        kind="several"
        name="aid"
        legend={t('gift.aid.legend')}
        options={[{ value: 'yes', label: t('gift.aid.declare', { name }) }]}
      />
      <TextField name="title" label={t('gift.aid.title')} width={6} autoComplete="honorific-prefix" />
      <TextField name="forename" label={t('gift.aid.forename')} autoComplete="given-name" />
      <TextField name="surname" label={t('gift.aid.surname')} autoComplete="family-name" />
      <TextField
        name="house"
        label={t('gift.aid.house')}
        hint={t('gift.aid.house.hint')}
        autoComplete="address-line1"
      />
      <TextField
        name="postcode"
        label={t('gift.aid.postcode')}
        hint={t('gift.aid.postcode.hint')}
        width={10}
        autoComplete="postal-code"
      />
    </Details>
  )
}

interface GiftPageProps {
  home: string
  name: string
  state: 'wanted' | 'open' | 'paid' | 'gone'
  amountPence: Pence
  keptPence: Pence
  fund: string
  url: string | null
  giftAid: boolean
  hasAddress: boolean
}

/** How a gift stands, for whoever gives it: on to Stripe, or thank you. */
export function GiftPage({ home, name, state, amountPence, keptPence, fund, url, giftAid, hasAddress }: GiftPageProps) {
  const { t } = useMessages()
  const rows = [
    { label: t('gift.amount'), value: <Money amount={amountPence} /> },
    { label: t('gift.to'), value: fund },
  ]
  const back = amountPence - keptPence
  return (
    <Stack room="loose">
      <PageHeading title={t(`gift.page.${state}`, { name })} lead={t(`gift.page.${state}.lead`)} />
      <SummaryList
        rows={
          state === 'paid' && back > 0
            ? [...rows, { label: t('gift.back'), value: <Money amount={pence(back)} /> }]
            : rows
        }
      />
      {state === 'open' && url !== null && (
        <>
          <ButtonRow>
            <ButtonLink href={url}>{t('gift.page.pay')}</ButtonLink>
          </ButtonRow>
          <p className="small soft">{t('gift.page.paid-already')}</p>
        </>
      )}
      {state === 'paid' && (
        <>
          {giftAid && <p>{t('gift.page.aid')}</p>}
          {hasAddress && <p>{t('gift.page.letter')}</p>}
          <p>
            <a href={`${home}/money`}>{t('gift.page.money')}</a>
          </p>
        </>
      )}
      {state !== 'paid' && (
        <p>
          <a href={`${home}/give`}>{t('gift.page.anew')}</a>
        </p>
      )}
    </Stack>
  )
}
