import { wordsIn, type Ask, type Asks, type Page } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { until } from '~/forms/answers'
import type { LineList } from '~/forms/budget-lines'
import { Choice } from '../choice'
import { DateField } from '../date-field'
import { MoneyField, TextField } from '../field'
import { FileField } from '../file-field'
import { useMessages, type Translator } from '../messages'
import { TextArea } from '../text-area'
import { askLabel, pageHeading } from './asked'
import type { Naming } from './answers'
import { HelpField } from './help-field'
import { accepts } from './pictures-page'
import { BudgetFields } from './budget-fields'
import { payeeOptions } from './payee-options'
import { PlaceField } from './place-field'
import { StrengthsField } from './strengths-field'

export interface QuestionFieldsProps extends Naming {
  page: Page
  asks: Asks
  decidesAt: Instant
  /** What is asked for, as far as it is saved. */
  askedPence?: Pence | null
  /** More empty rows were asked for in one of the lists of lines. */
  more?: LineList | null
  /** Nothing can be sent from here, so there are no buttons among the fields. */
  fixed?: boolean
}

/** The fields of one page. Each fills itself from the form around it. */
export function QuestionFields({ page, ...props }: QuestionFieldsProps) {
  const heading = pageHeading(page, useMessages())
  return (
    <>
      {heading && <h1>{heading}</h1>}
      {page.asks.map((ask, place) => (
        <AskField key={ask.id} ask={ask} heading={!heading && place === 0} {...props} />
      ))}
    </>
  )
}

type AskFieldProps = Omit<QuestionFieldsProps, 'page'> & {
  ask: Ask
  /** The question is the page's heading. */
  heading: boolean
}

/** One question, by its kind. */
export function AskField({ ask, heading, ...around }: AskFieldProps) {
  const speaker = useMessages()
  const { t, language } = speaker
  const label = askLabel(ask, speaker)
  const optional = ask.required || ask.id === 'payeeName' ? label : t('proposal.ask.if-you-like', { question: label })
  const question = { name: ask.id, hint: wordsIn(ask.hint, language) ?? ourHint(ask, around, speaker), heading }
  const labelled = { ...question, label: optional }
  const one = { ...question, legend: optional, kind: 'one' as const }
  switch (ask.kind) {
    case 'line':
      // A sentence is too long to be seen whole in one line of a phone.
      return (ask.most ?? 0) > 100 ? <TextArea {...labelled} most={ask.most} rows={2} /> : <TextField {...labelled} />
    case 'text':
      return <TextArea {...labelled} most={ask.most} rows={rowsFor(ask)} />
    case 'payee-name':
      return <TextField {...labelled} spellCheck={false} autoComplete="off" />
    case 'money':
      return <MoneyField {...labelled} />
    case 'number':
      return <TextField {...labelled} inputMode="numeric" width={6} autoComplete="off" />
    case 'date':
      return <DateField {...question} legend={optional} />
    case 'dates':
      return (
        <>
          <DateField {...question} legend={optional} />
          <DateField name={until(ask.id)} legend={t('proposal.ask.until')} hint={t('proposal.ask.until-hint')} />
        </>
      )
    case 'yes-no':
      return (
        <Choice
          {...one}
          inline
          options={[
            { value: 'yes', label: t('common.yes') },
            { value: 'no', label: t('common.no') },
          ]}
        />
      )
    case 'choice':
    case 'choices':
      return (
        <Choice
          {...one}
          kind={ask.kind === 'choice' ? 'one' : 'several'}
          options={(ask.options ?? []).map(({ id, label }) => ({ value: id, label: wordsIn(label, language) ?? id }))}
        />
      )
    case 'photo':
    case 'document': {
      const kind = ask.kind === 'photo' ? 'photo' : 'paper'
      return <FileField {...labelled} accept={accepts[kind]} />
    }
    case 'place':
      return (
        <PlaceField {...labelled} neighbourhoods={around.neighbourhoods} places={around.places} area={around.area} />
      )
    case 'strengths':
      return <StrengthsField {...labelled} strengths={around.strengths} />
    case 'help':
      return <HelpField {...labelled} />
    case 'theme':
      return <Choice {...one} options={around.themes.map(({ id, name }) => ({ value: id, label: name }))} />
    case 'payee':
      return (
        <Choice
          {...one}
          options={payeeOptions(around.trustedName, speaker).map((option) =>
            option.value === 'applicant' ? { ...option, hint: around.applicantName } : option,
          )}
        />
      )
    case 'budget':
      return <BudgetFields {...question} legend={label} hourPence={around.asks.hourPence} {...around} />
  }
}

/** About as many lines as the answer will have. */
const rowsFor = ({ most = 800 }: Ask) => (most > 1_000 ? 7 : most > 400 ? 5 : 3)

/** What we say beneath a known question, as long as the partnership says nothing else. */
function ourHint(
  { id, label }: Ask,
  { asks, decidesAt, trustedName }: Pick<QuestionFieldsProps, 'asks' | 'decidesAt' | 'trustedName'>,
  { t }: Translator,
): string | undefined {
  if (label) return undefined
  const { smallestAskPence: smallestPence, largestAskPence: largestPence } = asks
  switch (id) {
    case 'title':
      return t('proposal.ask.title-hint')
    case 'idea':
      return t('proposal.ask.idea-hint')
    case 'summary':
      return t('proposal.ask.summary-hint')
    case 'whoBenefits':
      return t('proposal.ask.who-benefits-hint')
    case 'whoHelps':
      return t('proposal.ask.who-helps-hint')
    case 'costPence':
      return t('proposal.ask.cost-hint', { smallestPence, largestPence })
    case 'spentOn':
      return t('proposal.ask.spent-on-hint')
    case 'budget':
      return t('budget.hint')
    case 'half':
      return t('proposal.ask.half-hint')
    case 'smallestPence':
      return t('proposal.ask.smallest-hint')
    case 'when':
      return t('proposal.ask.when-hint', { decidesOn: decidesAt })
    case 'payTo':
      return t('proposal.ask.payee-hint')
    case 'payeeName':
      return trustedName
        ? t('proposal.ask.payee-name-hint-trusted', { name: trustedName })
        : t('proposal.ask.payee-name-hint')
    case 'strengths':
      return t('proposal.ask.strengths-hint')
    case 'helpWanted':
      return t('proposal.ask.help-wanted-hint')
    case 'helpOffered':
      return t('proposal.ask.help-offered-hint')
    default:
      return undefined
  }
}
