import type { RuleWhy } from '~/domain/panel'
import type { Translator } from '../messages'
import { toldWith, whyValues, type WhyShown } from './rule-why'

/** What the rule said last of an idea, and the count's own words on it, which are told where the count alone is why. */
export interface RuleToTell extends Pick<WhyShown, 'why' | 'group' | 'shutOutBy' | 'reservePlace' | 'lots'> {
  readonly counted: string | null
}

/** Of these the rule has no word of its own: the meeting decides, and says why itself. */
const saysNothing: ReadonlySet<RuleWhy['kind']> = new Set([
  'for-the-meeting',
  'turnout-short',
  'panel-to-vote',
  'voters-not-resident-led',
  'interest-since-the-count',
])

/**
 * These are told without their figures: the panel's mean is not published, and a reason is read on the meeting's list by
 * people who do not read how the panel voted.
 */
const withoutFigures = ['below-score', 'panel-said-no'] as const
const isWithoutFigures = (kind: RuleWhy['kind']): kind is (typeof withoutFigures)[number] =>
  withoutFigures.some((one) => one === kind)

/**
 * The reason for those who asked, in the words of what the rule, or the count, itself says of their idea: no figure of it
 * is anybody's guess. Empty where that is no reason, and the meeting has to say why.
 */
export function reasonOfRule({ t }: Pick<Translator, 't'>, told: RuleToTell): string {
  const { why, counted } = told
  if (saysNothing.has(why.kind)) return ''
  if (isWithoutFigures(why.kind)) return t(`deciding.told-why.${why.kind}`, { ...why })
  const said = t(`deciding.why.${why.kind}`, whyValues(t, told))
  if (why.kind !== 'not-by-the-count') return toldWith(t, told, said)
  return counted ? `${said} ${counted}` : said
}
