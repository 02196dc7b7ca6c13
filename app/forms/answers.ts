import { z } from 'zod'
import type { Pence } from '~/domain/pence'
import {
  answerTo,
  helpAnswer,
  helpIn,
  helpKinds,
  isEmpty,
  isKnown,
  mostHelpWords,
  mostStrengths,
  namesPayee,
  payees,
  strengthsAnswer,
  strengthsIn,
  withinAsk,
  type Answer,
  type Ask,
  type Asks,
  type BudgetLine,
  type Draft,
  type HelpKind,
  type KnownAsk,
  type Page,
} from '~/domain/proposal'
import { linesIn, linesTyped } from './budget-lines'
import { asDate, dateIn, dateNeededIn, gatherDates } from './calendar-date'
import { asPounds, money, penceIn, ticks, words, wordsIfAny } from './fields'
import type { Typed } from './read'

/** What is said of a question that has to be answered and was not; of a partnership's own, by its kind. */
const missing: Readonly<Record<KnownAsk, string>> = {
  title: 'title-missing',
  idea: 'idea-missing',
  summary: 'summary-missing',
  whoBenefits: 'who-benefits-missing',
  place: 'place-missing',
  themeId: 'theme-missing',
  whoHelps: 'who-helps-missing',
  costPence: 'cost-missing',
  spentOn: 'spent-on-missing',
  budget: 'budget-missing',
  half: 'half-missing',
  smallestPence: 'smallest-missing',
  when: 'when-missing',
  payTo: 'pay-to-missing',
  payeeName: 'payee-name-missing',
  strengths: 'strengths-missing',
  helpWanted: 'help-missing',
  helpOffered: 'help-missing',
}
const missingOfOwn = (kind: Ask['kind']): string => (choosing.has(kind) ? 'answer-missing' : 'answer-empty')
const choosing: ReadonlySet<Ask['kind']> = new Set(['choice', 'choices', 'yes-no', 'place', 'theme'])

/** Characters an answer has room for when its question does not say. */
const room = { line: 160, text: 1_500 } as const

/**
 * The form of one page of questions. Someone who saves to come back `later` may leave anything out; what she did write
 * is held to the same limits. `askedPence` is what she asks for, as far as it is saved already.
 */
export function pageForm(
  page: Page,
  asks: Asks,
  later: boolean,
  askedPence: Pence | null = null,
): z.ZodType<Partial<Draft>> {
  const lined = page.asks.filter(({ kind }) => kind === 'budget')
  const rest = fieldsForm(page, asks, later, askedPence)
  if (lined.length === 0) return rest
  // As many fields as there are lines: read beside the rest, so that all that is wrong is told at once.
  return z.record(z.string(), z.unknown()).transform((typed, context): Partial<Draft> => {
    const read = rest.safeParse(typed)
    for (const issue of read.error?.issues ?? []) context.addIssue({ ...issue })
    const laid: Record<string, unknown> = { ...read.data }
    for (const { id } of lined) {
      const { lines, faults } = linesIn(typed, id, { later, hourPence: asks.hourPence })
      laid[id] = lines
      for (const [name, { because, values }] of Object.entries(faults)) {
        context.addIssue({ code: 'custom', message: because, path: [name], params: { values } })
      }
    }
    return laid as Partial<Draft>
  })
}

function fieldsForm(page: Page, asks: Asks, later: boolean, askedPence: Pence | null): z.ZodType<Partial<Draft>> {
  const dates = page.asks.flatMap(({ id, kind }) => (kind === 'date' ? [id] : kind === 'dates' ? [id, until(id)] : []))
  const shape = Object.fromEntries(page.asks.flatMap((ask) => fieldsOf(ask, asks, later)))
  return z
    .preprocess((typed) => gatherDates(typed, dates), z.object(shape))
    .superRefine((read, context) => {
      if (later) return
      for (const ask of page.asks) {
        const empty = ask.required && madeOfSeveral(ask) && isEmpty(answerTo(laidTogether(read, page), ask.id))
        if (empty) context.addIssue({ code: 'custom', message: missingFor(ask), path: [ask.id] })
      }
      const { payTo = null, payeeName, smallestPence = null, costPence = askedPence } = read as Partial<Draft>
      if (namesPayee(payTo) && payeeName === '') {
        context.addIssue({ code: 'custom', message: missing.payeeName, path: ['payeeName'] })
      }
      if (smallestPence === null || costPence === null || smallestPence <= costPence) return
      const values = { askedPence: costPence }
      context.addIssue({ code: 'custom', message: 'smallest-above-ask', path: ['smallestPence'], params: { values } })
    })
    .transform((read) => laidTogether(read, page))
}

const missingFor = ({ id, kind }: Ask) => (isKnown(id) ? missing[id] : missingOfOwn(kind))

/** Whether its one answer comes from several fields. */
const madeOfSeveral = ({ kind }: Ask) => kind === 'strengths' || kind === 'help'

/** The name of the field for strengths that are not on the list yet, and of the field for one kind of help. */
export const inOwnWords = (id: string) => `${id}-own`
export const helpField = (id: string, kind: HelpKind) => `${id}-${kind}`

/** The name of the second date of a question that asks from when until when. */
export const until = (id: string) => `${id}-until`

function fieldsOf(ask: Ask, asks: Asks, later: boolean): [string, z.ZodType][] {
  const { id, kind } = ask
  const wanted = ask.required && !later
  const because = isKnown(id) ? missing[id] : missingOfOwn(kind)
  const oneOf = (...among: [string, ...string[]]) =>
    wanted ? z.enum(among, { error: because }) : z.enum(among, { error: because }).nullable().default(null)
  switch (kind) {
    case 'line':
    case 'text': {
      const most = ask.most ?? room[kind]
      return [[id, wanted ? words(most, because) : wordsIfAny(most)]]
    }
    // What is sent as a file is no field of the form.
    case 'photo':
    case 'document':
      return []
    case 'payee-name':
      return [[id, wordsIfAny(ask.most ?? room.line)]]
    case 'money': {
      const within = id === 'costPence' ? withinTheRound(asks) : id === 'smallestPence' ? moreThanNothing : atMost(ask)
      return [[id, wanted ? money(because).superRefine(within) : later ? moneyIfAny : moneyIfAny.superRefine(within)]]
    }
    case 'number':
      return [[id, numberIn(ask, wanted ? because : undefined)]]
    case 'yes-no':
      return [[id, oneOf('yes', 'no')]]
    case 'payee':
      return [[id, oneOf(...payees)]]
    case 'budget':
      return []
    case 'choice':
      return [[id, oneOf(...optionsOf(ask))]]
    case 'choices': {
      const some = z.preprocess(
        (value) => (value === undefined ? [] : [value].flat()),
        z.array(z.enum(optionsOf(ask), { error: because })).max(100, because),
      )
      return [[id, wanted ? some.refine((chosen) => chosen.length > 0, because) : some]]
    }
    case 'place':
    case 'theme':
      return [[id, wanted ? z.string({ error: because }).min(1, because) : z.string().nullable().default(null)]]
    case 'strengths':
      return [
        [id, ticks.pipe(z.array(z.string().max(60)).max(mostStrengths.ids, 'strengths-too-many'))],
        [inOwnWords(id), ownStrengths],
      ]
    case 'help':
      return helpKinds.map((one) => [helpField(id, one), wordsIfAny(mostHelpWords)])
    case 'date':
      return [[id, wanted ? dateNeededIn(because) : dateIn()]]
    case 'dates':
      return [
        [id, wanted ? dateNeededIn(because) : dateIn()],
        [until(id), dateIn()],
      ]
  }
}

/** A line each, as many as are read on a phone. */
const ownStrengths = z
  .string()
  .default('')
  .transform((typed) => [
    ...new Set(
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ])
  .superRefine((lines, context) => {
    if (lines.length > mostStrengths.own)
      context.addIssue({
        code: 'custom',
        message: 'strengths-lines-many',
        params: { values: { limit: mostStrengths.own } },
      })
    if (lines.some((line) => line.length > mostStrengths.ownWords))
      context.addIssue({
        code: 'custom',
        message: 'strengths-line-long',
        params: { values: { limit: mostStrengths.ownWords } },
      })
  })

const optionsOf = ({ options = [] }: Ask) => options.map(({ id }) => id) as [string, ...string[]]

const moneyIfAny = z
  .string()
  .default('')
  .transform((typed, context): Pence | null => {
    if (typed === '') return null
    const found = penceIn(typed)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: 'money-unclear' })
    return z.NEVER
  })

const withinTheRound = (asks: Asks) => (amount: Pence | null, context: z.RefinementCtx) => {
  if (amount === null || withinAsk(amount, asks)) return
  const { smallestAskPence, largestAskPence } = asks
  const message = amount > largestAskPence ? 'cost-too-large' : 'cost-too-small'
  context.addIssue({ code: 'custom', message, params: { values: { smallestAskPence, largestAskPence } } })
}

/** What is of use costs something. */
const moreThanNothing = (amount: Pence | null, context: z.RefinementCtx) => {
  if (amount === 0) context.addIssue({ code: 'custom', message: 'smallest-nothing' })
}

/** `most` of an amount is in whole pounds, as it is asked for. */
const atMost =
  ({ most }: Ask) =>
  (amount: Pence | null, context: z.RefinementCtx) => {
    if (most === undefined || amount === null || amount <= most * 100) return
    context.addIssue({ code: 'custom', message: 'amount-too-large', params: { values: { mostPence: most * 100 } } })
  }

const numberIn = ({ most = 1_000_000 }: Ask, because: string | undefined) =>
  z
    .string({ error: because })
    .default('')
    .transform((typed, context): number | null => {
      const fail = (message: string) => {
        context.addIssue({ code: 'custom', message, params: { values: { limit: most } } })
        return z.NEVER
      }
      const plain = typed.replace(/[,\s]/g, '')
      if (plain === '') return because === undefined ? null : fail(because)
      if (!/^\d{1,9}$/.test(plain)) return fail('number-unclear')
      return Number(plain) <= most ? Number(plain) : fail('number-too-large')
    })

/** Two dates of one question become its one answer; and who is paid herself names nobody else. */
function laidTogether(read: Record<string, unknown>, { asks }: Page): Partial<Draft> {
  const laid = { ...read }
  for (const { id, kind } of asks) {
    if (kind === 'strengths') {
      laid[id] = strengthsAnswer({ ids: read[id] as string[], own: (read[inOwnWords(id)] ?? []) as string[] })
      delete laid[inOwnWords(id)]
    }
    if (kind === 'help') {
      laid[id] = helpAnswer(helpKinds.map((one) => ({ kind: one, words: (read[helpField(id, one)] ?? '') as string })))
      for (const one of helpKinds) delete laid[helpField(id, one)]
    }
    if (kind !== 'dates') continue
    laid[id] = read[id] === null ? null : [read[id], read[until(id)] ?? ''].filter((date) => date !== '')
    delete laid[until(id)]
  }
  const { payTo } = laid as Partial<Draft>
  if (payTo && !namesPayee(payTo) && 'payeeName' in laid) laid.payeeName = ''
  return laid as Partial<Draft>
}

/** The answers of a page as they would be typed into its form. */
export function asTyped(draft: Draft, page: Page): Typed {
  const answers = draft as unknown as Readonly<Record<string, unknown>>
  return Object.assign({}, ...page.asks.map((ask) => typedOf(ask, answers[ask.id] ?? null))) as Typed
}

function typedOf({ id, kind }: Ask, answer: unknown): Typed {
  if (kind === 'date') return asDate(id, answer as string | null)
  if (kind === 'dates') {
    const [from, to] = (answer ?? []) as readonly string[]
    return { ...asDate(id, from ?? null), ...asDate(until(id), to ?? null) }
  }
  if (kind === 'budget') return linesTyped(id, (answer ?? []) as readonly BudgetLine[])
  if (kind === 'strengths') {
    const { ids, own } = strengthsIn(answer as Answer)
    return { [id]: [...ids], [inOwnWords(id)]: own.join('\n') }
  }
  if (kind === 'help') {
    const said = new Map(helpIn(answer as Answer).map((one) => [one.kind, one.words]))
    return Object.fromEntries(helpKinds.map((one) => [helpField(id, one), said.get(one) ?? '']))
  }
  if (answer === null) return { [id]: '' }
  if (kind === 'money') return { [id]: asPounds(answer as Pence) }
  return { [id]: Array.isArray(answer) ? (answer as string[]) : `${answer as string | number}` }
}
