import { everywhere, type Asks, type Question } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { most } from '~/forms/proposal'
import { Choice } from '../choice'
import { MoneyField, TextField } from '../field'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import type { Naming } from './answers'

export interface QuestionFieldsProps extends Naming {
  question: Question
  asks: Asks
  decidesAt: Instant
}

/** The fields of one question. Each fills itself from the form around it. */
export function QuestionFields({ question, ...props }: QuestionFieldsProps) {
  switch (question) {
    case 'idea':
      return <IdeaFields />
    case 'who-benefits':
      return <WhoBenefitsFields {...props} />
    case 'who-helps':
      return <WhoHelpsField />
    case 'money':
      return <MoneyFields {...props} />
    case 'when':
      return <WhenField {...props} />
    case 'payee':
      return <PayeeFields {...props} />
  }
}

type Props = Omit<QuestionFieldsProps, 'question'>

function IdeaFields() {
  const { t } = useMessages()
  return (
    <>
      <h1>{t('proposal.ask.idea')}</h1>
      <TextField name="title" label={t('proposal.ask.title')} hint={t('proposal.ask.title-hint')} />
      <TextArea
        name="idea"
        label={t('proposal.ask.idea-text')}
        hint={t('proposal.ask.idea-hint')}
        most={most.idea}
        rows={7}
      />
      <TextArea
        name="summary"
        label={t('proposal.ask.summary')}
        hint={t('proposal.ask.summary-hint')}
        most={most.summary}
        rows={2}
      />
    </>
  )
}

function WhoBenefitsFields({ asks, themes, neighbourhoods, area }: Props) {
  const { t } = useMessages()
  const places = neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <h1>{t('proposal.ask.who-benefits')}</h1>
      <TextArea
        name="whoBenefits"
        label={t('proposal.ask.who-benefits-text')}
        hint={t('proposal.ask.who-benefits-hint')}
        most={most.whoBenefits}
      />
      {asks.neighbourhoods && (
        <Choice
          name="place"
          kind="one"
          legend={t('proposal.ask.place')}
          options={[...places, { value: everywhere, label: t('proposal.everywhere', { area }) }]}
        />
      )}
      {asks.themes && (
        <Choice
          name="themeId"
          kind="one"
          legend={t('proposal.ask.theme')}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

function WhoHelpsField() {
  const { t } = useMessages()
  return (
    <TextArea
      name="whoHelps"
      heading
      label={t('proposal.ask.who-helps')}
      hint={t('proposal.ask.who-helps-hint')}
      most={most.whoHelps}
    />
  )
}

function MoneyFields({ asks }: Props) {
  const { t } = useMessages()
  const { smallestAskPence: smallestPence, largestAskPence: largestPence } = asks
  return (
    <>
      <h1>{t('proposal.ask.money')}</h1>
      <MoneyField
        name="costPence"
        label={t('proposal.ask.cost')}
        hint={t('proposal.ask.cost-hint', { smallestPence, largestPence })}
      />
      <TextArea
        name="spentOn"
        label={t('proposal.ask.spent-on')}
        hint={t('proposal.ask.spent-on-hint')}
        most={most.spentOn}
      />
    </>
  )
}

function WhenField({ decidesAt }: Props) {
  const { t } = useMessages()
  return (
    <TextArea
      name="when"
      heading
      label={t('proposal.ask.when')}
      hint={t('proposal.ask.when-hint', { decidesOn: decidesAt })}
      most={most.when}
      rows={3}
    />
  )
}

function PayeeFields({ applicantName }: Props) {
  const { t } = useMessages()
  return (
    <>
      <Choice
        name="payTo"
        kind="one"
        heading
        legend={t('proposal.ask.payee')}
        hint={t('proposal.ask.payee-hint')}
        options={[
          { value: 'applicant', label: t('proposal.ask.pay-me'), hint: applicantName },
          { value: 'other', label: t('proposal.ask.pay-other'), hint: t('proposal.ask.pay-other-hint') },
        ]}
      />
      <TextField
        name="payeeName"
        label={t('proposal.ask.payee-name')}
        hint={t('proposal.ask.payee-name-hint')}
        spellCheck={false}
        autoComplete="off"
      />
    </>
  )
}
