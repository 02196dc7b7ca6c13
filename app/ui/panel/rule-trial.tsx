import { fellBack, ruleToTry, type RuleList, type TrialFigures } from '~/domain/panel'
import { sum } from '~/domain/pence'
import { countsBothBodies, needsPanelYes, scoresByOf, type RoundRules } from '~/domain/round'
import { trialGroups, trialPlaces } from '~/forms/panel/rule-trial'
import { Row, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { MoneyField, TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { ruleSentences } from '../round/rule-in-words'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { Money } from '../values'
import { OutcomeTag } from './decision-words'
import { FellBack } from './fell-back'
import { trialExamples, type TrialExample } from './rule-examples'
import { useRuleWhy } from './rule-why'

interface RuleTrialProps {
  rules: RoundRules
  href: string
  /** Nobody else sees the round yet: its rule can still be changed. */
  draft: boolean
  example: TrialExample
  /** As they stand in the boxes. */
  typed: Answers
  errors: FieldErrors
  /** What the rule makes of them; nothing where they cannot be read. */
  tried: { readonly figures: TrialFigures; readonly said: RuleList } | null
}

/** Made-up ideas that can be changed and sent, and what the round's own rule would do with them. */
export function RuleTrial({ rules, href, draft, example, typed, errors, tried }: RuleTrialProps) {
  const { t } = useMessages()
  const told = ruleSentences(rules, t)
  return (
    <>
      <Stack as="section">
        <h2>{t('deciding.try.rule')}</h2>
        <ul>
          {(told.length > 0 ? told : [t('deciding.kind.usual.hint')]).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {draft && (
          <p>
            <a href={`${href}/plan#rule`}>{t('deciding.try.change')}</a>
          </p>
        )}
      </Stack>
      {tried && <Outcome {...tried} rules={rules} />}
      <Stack as="section">
        <h2>{t('deciding.try.figures')}</h2>
        <p>{t('deciding.try.example')}</p>
        <Row>
          {trialExamples.map((one) =>
            one === example ? (
              <b key={one}>{t(`deciding.try.example.${one}`)}</b>
            ) : (
              <a key={one} href={`${href}/try?example=${one}`}>
                {t(`deciding.try.example.${one}`)}
              </a>
            ),
          )}
        </Row>
        <Form answers={typed} errors={errors} action={`${href}/try?example=${example}`}>
          <div className="trial-row">
            <MoneyField name="pot" label={t('deciding.try.pot')} />
            {rules.steps.vote && (
              <>
                <TextField name="voters" label={t('deciding.try.voters')} inputMode="numeric" />
                {rules.deciding?.turnout?.of === 'roll' && (
                  <TextField name="roll" label={t('deciding.try.roll')} inputMode="numeric" />
                )}
              </>
            )}
          </div>
          {scoresByOf(rules.deciding) === 'normalised' && <p>{t('deciding.try.normalised.note')}</p>}
          {trialPlaces.map((place) => (
            <TrialRow key={place} place={place} rules={rules} />
          ))}
          <ButtonRow>
            <Button>{t('deciding.try.do')}</Button>
            {draft && <a href={`${href}/publish`}>{t('deciding.try.on')}</a>}
          </ButtonRow>
        </Form>
      </Stack>
    </>
  )
}

/** One made-up idea: only the figures that the rule looks at. */
function TrialRow({ place, rules }: { place: number; rules: RoundRules }) {
  const { t } = useMessages()
  const { deciding, steps } = rules
  const of = (part: string) => `${part}-${place}`
  return (
    <fieldset className="field">
      <legend className="label">{t('deciding.try.idea', { place })}</legend>
      <div className="trial-row">
        <TextField name={of('name')} label={t('deciding.try.name')} />
        <MoneyField name={of('asks')} label={t('deciding.try.asks')} />
        {deciding?.partFunding && <MoneyField name={of('smallest')} label={t('deciding.try.smallest')} />}
        {steps.score && <TextField name={of('score')} label={t('deciding.try.score')} inputMode="decimal" />}
        {scoresByOf(deciding) === 'normalised' && (
          <TextField name={of('normalised')} label={t('deciding.try.normalised')} inputMode="decimal" />
        )}
        {steps.vote && <TextField name={of('votes')} label={t('deciding.try.votes')} inputMode="numeric" />}
        {deciding?.share && (
          <SelectField
            name={of('group')}
            label={t('deciding.try.group')}
            options={[
              { value: '', label: t('deciding.try.group.none') },
              ...trialGroups.map((group) => ({ value: group, label: t(`deciding.try.group.${group}`) })),
            ]}
          />
        )}
        {deciding && countsBothBodies(deciding) && (
          <TextField name={of('gave')} label={t('deciding.try.gave')} inputMode="numeric" suffix="%" />
        )}
        {deciding && needsPanelYes(deciding) && (
          <SelectField
            name={of('panel')}
            label={t('deciding.try.panel')}
            options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`deciding.try.panel.${one}`) }))}
          />
        )}
      </div>
    </fieldset>
  )
}

function Outcome({ figures, said, rules }: NonNullable<RuleTrialProps['tried']> & { rules: RoundRules }) {
  const { t, format } = useMessages()
  const ruleWhy = useRuleWhy()
  const nameOf = (id: string) => figures.ideas[Number(id) - 1]?.name ?? ''
  const groupOf = (id: string) => trialGroups.find((one) => one === id)
  const { potPence } = figures
  const given = sum(said.list.map((one) => one.amountPence))
  const weighs = said.basis === 'weights'
  return (
    <Stack as="section" id="outcome">
      <h2>{t('deciding.try.outcome')}</h2>
      {said.shortOf && <Notice kind="wait" title={t('deciding.short-of', said.shortOf)} />}
      {fellBack(rules.deciding, said) && <FellBack />}
      <DataTable
        caption={t('deciding.try.outcome.caption')}
        captionUnseen
        rows={said.list}
        rowKey={({ proposalId }) => proposalId}
        columns={[
          { label: t('decision.idea'), header: true, cell: ({ proposalId }) => nameOf(proposalId) },
          { label: t('decision.asked'), numeric: true, cell: ({ askedPence }) => <Money amount={askedPence} /> },
          ...(weighs
            ? [
                {
                  label: t('decision.backing'),
                  cell: ({ backing }: RuleList['list'][number]) =>
                    backing.sum === null ? '' : t('deciding.sum', { sum: backing.sum }),
                },
              ]
            : []),
          { label: t('deciding.try.gets'), cell: (one) => <OutcomeTag {...one} /> },
          {
            label: t('deciding.try.because'),
            cell: ({ why, lots, reservePlace }) => {
              const group = 'groupId' in why ? groupOf(why.groupId) : undefined
              return ruleWhy({
                ...{ why, reservePlace },
                group: group ? t(`deciding.try.group.${group}`) : null,
                lots: lots && { lot: lots.lot, other: nameOf(lots.against), againstLot: lots.againstLot },
              })
            },
          },
        ]}
        foot={[t('deciding.try.given', { potPence }), format.money(given), ...(weighs ? [''] : []), '', '']}
      />
      <p className="soft small">
        {t('deciding.try.lots')} {rules.steps.vote && rules.counting !== 'greedy' && t('deciding.try.counting')}
      </p>
    </Stack>
  )
}

/** Whether there is a rule to try at all. */
export const canTry = (rules: Pick<RoundRules, 'deciding' | 'steps'>): boolean => ruleToTry(rules) !== null
