import { z } from 'zod'
import { rippleKinds } from '~/domain/learning'
import { documentKinds } from '~/domain/learning/document'
import { nextDates } from '~/domain/round'

/**
 * What everything public looks like as JSON. The description that programs read (OpenAPI 3.1) is made from these, and the
 * answers are tested against it: what is not named here is not sent.
 */
const id = z.string().describe('A name for it that stays the same for ever, whatever address the site moves to.')
const href = z.url().describe('The page about it, for people.')
const moment = z.iso.datetime().describe('In UTC.')
const pence = z.int().describe('In hundredths of the currency: pence, where that is GBP.')
const round = z.string().describe('The slug of the round.')
const reference = z.string().describe('What the idea is called within its round.')
const currency = z.string().length(3).describe('ISO 4217.')

const partnership = z.strictObject({
  id,
  href,
  slug: z.string(),
  name: z.string(),
  area: z.string(),
  vision: z.string(),
  languages: z.array(z.string()).describe('BCP 47, the first is the usual one.'),
  timeZone: z.string().describe('IANA.'),
})
const theme = z.strictObject({ id, name: z.string(), about: z.string() })
const roundShape = z.strictObject({
  id,
  href,
  slug: z.string(),
  title: z.string(),
  about: z.string(),
  phase: z.string().describe('Where it stands now.'),
  currency,
  potPence: pence,
  smallestAskPence: pence,
  largestAskPence: pence,
  steps: z.strictObject({ check: z.boolean(), score: z.boolean(), vote: z.boolean() }),
  voters: z.string(),
  counting: z.string().describe('The rule by which votes are counted.'),
  opensAt: moment,
  closesAt: moment,
  scoringClosesAt: moment.nullable(),
  votingOpensAt: moment.nullable(),
  votingClosesAt: moment.nullable(),
  decidesAt: moment,
  ideas: z.int().describe('How many may be read.'),
  fundedIdeas: z.int().nullable().describe('Nothing before the decision is public.'),
  fundedPence: pence.nullable(),
  ballots: z.url().nullable().describe('The anonymous ballots as a Pabulib file, once they are counted.'),
})
const idea = z.strictObject({
  id,
  href,
  round,
  reference,
  title: z.string(),
  summary: z.string(),
  askedPence: pence.nullable(),
  currency,
  theme: z.string().nullable(),
  neighbourhood: z.string().nullable(),
  outcome: z.string().nullable().describe('Nothing before the decision is public.'),
  awardedPence: pence.nullable(),
  because: z.string().nullable().describe('Why it was decided so.'),
  decidedAt: moment.nullable(),
})
const meeting = z.strictObject({
  id,
  href,
  round,
  number: z.int().describe('Above 1 for a later decision on the same round.'),
  why: z.string(),
  decidedAt: moment,
  minutes: z.url().describe('The minutes as a PDF.'),
})
const story = z.strictObject({
  id,
  href,
  round,
  reference,
  title: z.string(),
  whatHappened: z.string(),
  whoCameTogether: z.string(),
  whatNext: z.string(),
  learnt: z.string().describe('What went another way than planned, and what they learnt by it.'),
  peopleTakingPart: z.int().nullable(),
  volunteers: z.int().nullable(),
  volunteerHours: z.int().nullable(),
  newPeopleMet: z.int().nullable(),
  theme: z.string().nullable(),
  neighbourhood: z.string().nullable(),
  toldAt: moment,
})
const rippleEnd = z.strictObject({
  id,
  kind: z.enum(rippleKinds),
  what: z.string().describe('What it is or did. Names of people are on the pages only, where they can be taken back.'),
  neighbourhood: z.string().nullable(),
  round: round.nullable(),
  reference: reference.nullable(),
})
const ripple = z.strictObject({
  id,
  href,
  from: rippleEnd,
  to: rippleEnd,
  how: z.string().describe('How the one led to the other.'),
  happened: z.string().describe('A year, or a year and a month.'),
  sure: z.boolean().describe('Whether whoever told it was sure that the one led to the other.'),
  sitting: z.string().nullable().describe('The sitting at which it was told.'),
  toldAt: moment,
})
const document = z.strictObject({
  id,
  href,
  slug: z.string(),
  kind: z.enum(documentKinds),
  title: z.string(),
  words: z.string().describe('Plain text with a few marks of Markdown.'),
  version: z.int(),
  publishedAt: moment,
})
const money = z.strictObject({
  id,
  of: z.enum(['partnership', 'theme']),
  name: z.string().describe('Of the theme; nothing for money without one.'),
  budgetPence: pence,
  allocatedPence: pence,
  committedPence: pence.describe('Awarded, not yet paid.'),
  paidPence: pence,
  remainingPence: pence,
})
const payment = z.strictObject({
  id,
  round,
  reference,
  title: z.string().describe('Of the idea that was paid for. Who was paid is nobody else’s business.'),
  amountPence: pence,
  recordedAt: moment,
})
const date = z.strictObject({
  id,
  href,
  round,
  what: z.enum(nextDates),
  at: moment,
  cancelled: z.boolean(),
})

/** Each list, what it is in a sentence, and the shape of what is in it. */
export const shapes = {
  partnership: { about: 'The partnership itself: a list of one.', item: partnership },
  themes: { about: 'What the partnership cares about.', item: theme },
  rounds: { about: 'Its rounds, the newest first.', item: roundShape },
  ideas: { about: 'Every idea that anyone may read, with what was decided and why.', item: idea },
  meetings: { about: 'Meetings that decided, the latest first, with their minutes.', item: meeting },
  stories: { about: 'How it went, the latest first.', item: story },
  ripples: { about: 'What led to what, in the order told.', item: ripple },
  documents: { about: 'The partnership’s own policies and documents that hold now.', item: document },
  money: { about: 'The money as a whole, then by theme.', item: money },
  payments: { about: 'The latest thirty payments for ideas.', item: payment },
  dates: { about: 'The dates of all rounds.', item: date },
} as const

export type Resource = keyof typeof shapes
export type Item<Name extends Resource> = z.input<(typeof shapes)[Name]['item']>
export const resources = Object.keys(shapes) as Resource[]
export const isResource = (word: string): word is Resource => Object.hasOwn(shapes, word)

/** So many are in one answer at most. */
export const atOnce = 100

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** What every answer is: a page of a list, and where the next one is. */
export const answerOf = (item: z.ZodType) =>
  z.strictObject({
    licence: z.strictObject({ name: z.literal(licence.name), url: z.literal(licence.url) }),
    source: z.url().describe('The partnership’s own pages: say that it is from there.'),
    page: z.int().min(1),
    pages: z.int().min(0),
    count: z.int().min(0).describe('How many there are in all.'),
    next: z.url().nullable().describe('The next page; nothing after the last.'),
    items: z.array(item).max(atOnce),
  })
