import { decisionOutcomes } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { PageHeading, Split, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { TextArea } from '../text-area'
import type { ItemShown } from './decision-list'
import { DecisionPot } from './decision-pot'
import { useBacking, useNames, type Basis } from './decision-words'

interface DecisionItemPageProps {
  round: { title: string; href: string }
  summary: string
  item: ItemShown
  place: number
  of: number
  version: number
  basis: Basis
  potPence: Pence
  givenPence: Pence
  leftPence: Pence
  /** Who has said yes to the list as it is: a change makes that count no more. */
  saidYes: readonly string[]
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One idea: what the rule says, who steps out, and what the meeting says of it. */
export function DecisionItemPage(props: DecisionItemPageProps) {
  const { round, item, place, of, version, basis, saidYes, reply, summary, ...pot } = props
  const { t, say } = useMessages()
  const names = useNames()
  const backing = useBacking()(item)
  const { reference, title, askedPence, ruleSaid, rulePence, steppedOut, cannot } = item
  const listHref = `${round.href}/decision`
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={listHref}>{t('decision.list')}</BackLink>
      <PageHeading eyebrow={t('decision.item.place', { place, of })} title={title} lead={summary} />
      <Split
        aside={
          <Stack>
            <h2>{t('decision.item.pot')}</h2>
            <DecisionPot {...pot} />
            <p className="soft small">{t('decision.item.pot.note')}</p>
          </Stack>
        }
      >
        <Stack>
          <Inset>
            <p>{t(`decision.item.rule.${basis}.${rulePence > 0 ? 'funded' : 'not-funded'}`, { askedPence })}</p>
            {backing && <p>{t('decision.item.backing', { backing })}</p>}
          </Inset>
          {steppedOut.length > 0 && (
            <Notice kind="wait" title={t('decision.stepped-out', { names: names(steppedOut) })}>
              <p>{t('decision.item.stepped-out')}</p>
            </Notice>
          )}
          {cannot && <Notice kind="wait" title={say(cannot)} />}
          {saidYes.length > 0 && (
            <Notice kind="wait" title={t('decision.adopt.said-yes', { name: names(saidYes) })}>
              <p>{t('decision.change.voids')}</p>
            </Notice>
          )}
        </Stack>
        {item.mayChange ? (
          <Form once answers={reply.answers} errors={reply.errors}>
            <input type="hidden" name="version" value={version} />
            <Choice
              kind="one"
              name="outcome"
              legend={t('decision.item.outcome')}
              value={item.outcome}
              options={decisionOutcomes.map((outcome) => ({
                value: outcome,
                label: t(`decision.outcome.${outcome}`),
                hint: t(`decision.outcome.${outcome}.hint`, { askedPence }),
              }))}
            />
            <MoneyField
              name="amount"
              label={t('decision.item.amount')}
              hint={t('decision.item.amount.hint', { askedPence })}
              value={item.outcome === 'part-funded' ? poundsOf(item.amountPence) : ''}
            />
            <TextArea
              name="because"
              label={t('decision.item.because')}
              hint={t(`decision.item.because.hint.${ruleSaid === 'funded' ? 'funded' : 'not-funded'}`)}
              value={item.because}
              rows={4}
              most={1000}
            />
            <ButtonRow>
              <Button name="then" value="list">
                {t('decision.item.save')}
              </Button>
              {place < of && (
                <Button kind="quiet" name="then" value="next">
                  {t('decision.item.save-next')}
                </Button>
              )}
            </ButtonRow>
          </Form>
        ) : (
          <Notice kind="wait" title={t('decision.item.not-you')}>
            <p>{t('decision.item.not-you.more')}</p>
          </Notice>
        )}
        <p>
          <a href={`${round.href}/proposals/${encodeURIComponent(reference)}`}>{t('decision.item.read')}</a>
        </p>
        {!item.mayChange && (
          <ButtonRow>
            <ButtonLink href={listHref}>{t('decision.item.back')}</ButtonLink>
          </ButtonRow>
        )}
      </Split>
      <Enhance script="confirm-once" />
      <Enhance script="character-count" />
    </Stack>
  )
}

/** As one would type it. */
const poundsOf = (amount: Pence): string => (amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2))
