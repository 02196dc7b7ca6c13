import { vouchersNeeded, type RequestWay } from '~/domain/people/residency-ways'
import type { ResidencyMethod } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { TextArea } from '../text-area'
import type { PeopleReply } from './reply'

interface OtherWayProps {
  home: string
  /** The whole address of the partnership's pages. */
  address: string
  area: string
  ways: readonly ResidencyMethod[]
  waiting: { way: RequestWay; expiresAt: Instant; secret: string | null; vouched: number; printed: boolean } | null
  reply: PeopleReply
}

const others = ['vouched-for', 'in-person', 'posted-code'] as const

/** Choosing a way, and what to do while she waits. */
export function OtherWayPage({ home, address, area, ways, waiting, reply }: OtherWayProps) {
  const { t } = useMessages()
  const { answers, errors, general } = reply
  const ask = <Ask ways={ways} reply={reply} />
  return (
    <Stack room="loose">
      <BackLink href={`${home}/join`}>{t('people.join.heading', { area })}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      {waiting === null ? (
        <>
          <PageHeading title={t('residency.other.title')} lead={t('residency.other.lead', { area })} />
          {ask}
        </>
      ) : (
        <>
          <PageHeading
            title={t(`residency.waiting.${waiting.way}`)}
            lead={t('residency.waiting.until', { untilAt: waiting.expiresAt })}
          />
          {waiting.way === 'vouched-for' && (
            <section className="stack">
              <p>{t('residency.waiting.send-link')}</p>
              <Inset>
                <p className="whole-link">{`${address}/vouch/${waiting.secret ?? ''}`}</p>
              </Inset>
              <p>{t('residency.waiting.vouched', { vouched: waiting.vouched, needed: vouchersNeeded })}</p>
            </section>
          )}
          {waiting.way === 'in-person' && <p>{t('residency.waiting.come-by')}</p>}
          {waiting.way === 'posted-code' && (
            <>
              <Notice title={t(waiting.printed ? 'residency.waiting.on-its-way' : 'residency.waiting.to-be-posted')} />
              <Form answers={answers} errors={errors} once>
                <input type="hidden" name="step" value="code" />
                <TextField
                  name="code"
                  label={t('invitation.invited.letter-code')}
                  hint={t('invitation.invited.letter-code-hint')}
                  autoComplete="one-time-code"
                  spellCheck={false}
                  width={20}
                />
                <div>
                  <Button>{t('residency.waiting.enter')}</Button>
                </div>
              </Form>
              <Enhance script="code-from-address" />
            </>
          )}
          <Details
            summary={t('residency.waiting.another')}
            open={'way' in errors || 'postcode' in errors || 'address' in errors}
          >
            {ask}
          </Details>
        </>
      )}
    </Stack>
  )
}

function Ask({ ways, reply }: Pick<OtherWayProps, 'ways' | 'reply'>) {
  const { t } = useMessages()
  const there = others.filter((way) => ways.includes(way))
  return (
    <Form answers={reply.answers} errors={reply.errors} once>
      <Choice
        name="way"
        kind="one"
        legend={t('residency.other.way')}
        options={there.map((way) => ({
          value: way,
          label: t(`residency.way.${way}`),
          hint: t(`residency.way-to.${way}`),
        }))}
      />
      <TextField
        name="postcode"
        label={t('people.join.postcode')}
        hint={t('people.join.postcode-hint')}
        autoComplete="postal-code"
        spellCheck={false}
        width={10}
      />
      {there.includes('posted-code') && (
        <TextArea
          name="address"
          label={t('residency.other.address')}
          hint={t('residency.other.address-hint')}
          rows={3}
        />
      )}
      <div>
        <Button>{t('residency.other.ask')}</Button>
      </div>
    </Form>
  )
}
