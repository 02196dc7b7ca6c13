import { isKnown, wordsIn, type Ask, type FitQuestion, type KnownAsk, type Page } from '~/domain/proposal'
import { isMessageKey, type MessageKey, type Translator } from '../messages'

type Speaker = Pick<Translator, 't' | 'language'>

/** Our own words for the known questions: as they are asked, and in short beside their answers. */
const label: Readonly<Record<KnownAsk, MessageKey>> = {
  title: 'proposal.ask.title',
  idea: 'proposal.ask.idea-text',
  summary: 'proposal.ask.summary',
  whoBenefits: 'proposal.ask.who-benefits-text',
  place: 'proposal.ask.place',
  themeId: 'proposal.ask.theme',
  whoHelps: 'proposal.ask.who-helps',
  costPence: 'proposal.ask.cost',
  spentOn: 'proposal.ask.spent-on',
  budget: 'budget.heading',
  half: 'proposal.ask.half-text',
  smallestPence: 'proposal.ask.smallest',
  when: 'proposal.ask.when',
  payTo: 'proposal.ask.payee',
  payeeName: 'proposal.ask.payee-name',
  strengths: 'proposal.ask.strengths',
  helpWanted: 'proposal.ask.help-wanted',
  helpOffered: 'proposal.ask.help-offered',
}

/** How a question is put. */
export const askLabel = ({ id, label: own }: Ask, { t, language }: Speaker): string =>
  wordsIn(own, language) ?? (isKnown(id) ? t(label[id]) : '')

/** A question in short, beside its answer. A partnership's own wording stands for ours here too. */
export const askInShort = ({ id, label: own }: Pick<Ask, 'id' | 'label'>, { t, language }: Speaker): string =>
  wordsIn(own, language) ?? (isKnown(id) ? t(`proposal.answer.${id}`) : '')

/** A question that is asked before anything is written. */
export const fitLabel = (
  { id, label: own }: FitQuestion,
  { t, language }: Speaker,
  area = t('asking.this-area'),
): string => wordsIn(own, language) ?? (isOurFit(id) ? t(`proposal.fit.${id}`, { area }) : '')

const isOurFit = (id: string): id is 'for-neighbours' | 'ruled-out' => id === 'for-neighbours' || id === 'ruled-out'

/** The line beneath it. */
export const fitHint = ({ id, hint, label }: FitQuestion, { t, language }: Speaker): string | undefined =>
  wordsIn(hint, language) ?? (id === 'ruled-out' && !label ? t('proposal.fit.ruled-out-hint') : undefined)

/** Why the fund is not for those who do not answer as it fits. */
export function fitOtherwise({ id, otherwise }: FitQuestion, { t, language }: Speaker, area: string): string {
  const ours = isOurFit(id)
    ? t(id === 'for-neighbours' ? 'proposal.unfit.place' : 'proposal.unfit.use', { area })
    : t('proposal.unfit.own')
  return wordsIn(otherwise, language) ?? ours
}

/** What stands over the fields of a page, when it is not its first question. */
export function pageHeading({ id, title, asks }: Page, { t, language }: Speaker): string | undefined {
  const own = wordsIn(title, language)
  if (own) return own
  const key = `proposal.ask.${id}`
  return asks.length > 1 && isMessageKey(key) && !asksAsHeading.has(id) ? t(key) : undefined
}
/** Pages whose first question says it all. */
const asksAsHeading: ReadonlySet<string> = new Set(['who-helps', 'when', 'payee'])

/** The name of a page in the list of tasks. */
export function pageName(page: Page, speaker: Speaker): string {
  const own = wordsIn(page.title, speaker.language)
  if (own) return own
  const key = `proposal.question.${page.id}`
  if (isMessageKey(key)) return speaker.t(key)
  const [first] = page.asks
  return first ? askLabel(first, speaker) : ''
}
