import { pence, type Pence } from '../pence'

/** The partnership's own words, by language; whoever reads another is given the first there is. */
export type Words = Readonly<Partial<Record<string, string>>>

export const wordsIn = (words: Words | undefined, language: string): string | undefined =>
  words && (words[language] || Object.values(words).find((one) => one !== undefined && one !== ''))

/** What an answer is made of. Those of the last line are about the partnership's own places, themes and payments. */
export const askKinds = [
  ...(['line', 'text', 'money', 'number', 'date', 'dates', 'choice', 'choices', 'yes-no'] as const),
  ...(['photo', 'document'] as const),
  ...(['place', 'theme', 'payee', 'payee-name', 'budget', 'strengths', 'help'] as const),
] as const
export type AskKind = (typeof askKinds)[number]

/** The kinds a partnership may make questions of its own of. */
export const ownKinds = [
  'line',
  'text',
  'money',
  'number',
  'date',
  'dates',
  'choice',
  'choices',
  'yes-no',
  'photo',
  'document',
  'place',
] as const satisfies readonly AskKind[]
export type OwnKind = (typeof ownKinds)[number]

export interface Option {
  readonly id: string
  readonly label: Words
}

/** One thing that is asked. */
export interface Ask {
  /** A known one such as `title`, for which the app has words and uses; or the partnership's own, `own-…`. */
  readonly id: string
  readonly kind: AskKind
  /** In the partnership's words; a known one without them is asked in ours. */
  readonly label?: Words
  readonly hint?: Words
  readonly required: boolean
  /** Asked of those who want this much or more; 0 for everybody. */
  readonly fromPence: Pence
  /** Everyone may read the answer. */
  readonly isPublic: boolean
  /** The most characters; of a number or an amount in pounds, the largest that is taken. */
  readonly most?: number
  readonly options?: readonly Option[]
}

/** One page of the form: a task in the list of tasks. */
export interface Page {
  readonly id: string
  readonly title?: Words
  readonly asks: readonly Ask[]
}

/** Asked before anything is written: whoever does not answer as `fits` is told who else may help. */
export interface FitQuestion {
  /** `for-neighbours`, `ruled-out`, or the partnership's own, `own-…`. */
  readonly id: string
  readonly label?: Words
  readonly hint?: Words
  readonly fits: 'yes' | 'no'
  /** For who does not fit, in the partnership's words: why, and where else to turn. */
  readonly otherwise?: Words
}

/**
 * All that a round asks of someone with an idea. It is kept in versions: a proposal is written on one, and stays on it
 * whatever is changed later.
 */
export interface ApplicationForm {
  readonly fit: readonly FitQuestion[]
  readonly pages: readonly Page[]
  /** How often the same person, or the same group, may ask. */
  readonly once: Once
  /** For this long after the deadline what was begun before it may still be sent in. */
  readonly graceMinutes: number
}

export const onces = ['any', 'round', 'year'] as const
/** As often as they like, once in a round, or once in twelve months across the partnership's rounds. */
export type Once = (typeof onces)[number]

/** What the app itself needs to know of every idea, or has a use for; each may be asked once. */
export const known = {
  title: { kind: 'line', most: 80 },
  idea: { kind: 'text', most: 1500 },
  summary: { kind: 'line', most: 160 },
  whoBenefits: { kind: 'text', most: 800 },
  place: { kind: 'place' },
  themeId: { kind: 'theme' },
  whoHelps: { kind: 'text', most: 800 },
  costPence: { kind: 'money' },
  spentOn: { kind: 'text', most: 1000 },
  budget: { kind: 'budget' },
  half: { kind: 'text', most: 600 },
  smallestPence: { kind: 'money' },
  when: { kind: 'text', most: 300 },
  payTo: { kind: 'payee' },
  payeeName: { kind: 'payee-name', most: 100 },
  strengths: { kind: 'strengths' },
  helpWanted: { kind: 'help' },
  helpOffered: { kind: 'help' },
} as const satisfies Record<string, { kind: AskKind; most?: number }>
export type KnownAsk = keyof typeof known

export const isKnown = (id: string): id is KnownAsk => Object.hasOwn(known, id)

/** Without these an idea could not be listed, voted on or paid: every form asks them, of everybody. */
export const alwaysAsked = [
  'title',
  'summary',
  'costPence',
  'payTo',
  'payeeName',
] as const satisfies readonly KnownAsk[]

/** Never shown to everyone, whatever a form says. */
const alwaysPrivate: readonly string[] = ['payTo', 'payeeName'] satisfies KnownAsk[]

/** Asked of those who like to say; `payeeName` of those who say "somebody else". */
const mayBeLeftOut: readonly string[] = ['payeeName', 'strengths', 'helpWanted', 'helpOffered'] satisfies KnownAsk[]

/** A known question as it is asked unless a partnership says otherwise. */
export const knownAsk = (id: KnownAsk, over: Partial<Omit<Ask, 'id' | 'kind'>> = {}): Ask => ({
  id,
  required: !mayBeLeftOut.includes(id),
  fromPence: pence(0),
  isPublic: !alwaysPrivate.includes(id),
  ...known[id],
  ...over,
})

export type OwnId = `own-${string}`
export const isOwn = (id: string): id is OwnId => id.startsWith('own-')

export const asksOfForm = ({ pages }: Pick<ApplicationForm, 'pages'>): Ask[] => pages.flatMap(({ asks }) => asks)
