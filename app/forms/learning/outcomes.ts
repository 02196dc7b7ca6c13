import { z } from 'zod'
import { frameworkChoices, mostOutcomes, type HopedOutcome, type TypedOutcome } from '~/domain/learning'
import { money, ticks } from '../fields'
import { countIfKnown } from './story'

/** Which outcomes a story says something about: of those that are asked, and of those that once were. */
export const aboutForm = z
  .object({ about: ticks, aboutEarlier: ticks })
  .transform(({ about, aboutEarlier }) => ({ about: [...about, ...aboutEarlier] }))

/** The name of the field that asks for a number about an outcome. */
export const figureField = (indicator: string) => `figure-${indicator}`

const yesNoIfKnown = z
  .enum(['yes', 'no', ''])
  .optional()
  .transform((said) => (said === 'yes' ? 1 : said === 'no' ? 0 : null))

/** The numbers that a page asks: nothing for one that nobody knows. */
export function figuresForm(asked: readonly HopedOutcome[]) {
  const indicators = asked.flatMap((outcome) => outcome.indicators)
  const fields = Object.fromEntries(
    indicators.map(({ key, kind }) => [figureField(key), kind === 'number' ? countIfKnown : yesNoIfKnown]),
  )
  return z.object(fields).transform((said: Record<string, number | null | undefined>) => ({
    figures: Object.fromEntries(indicators.map(({ key }) => [key, said[figureField(key)] ?? null])),
  }))
}

/** The fields of one outcome of a partnership's own, by their place from 0. */
export const outcomeFields = (place: number) =>
  ({ words: `outcome-${place}-words`, numbers: `outcome-${place}-numbers`, yesNo: `outcome-${place}-yes-no` }) as const

type Complain = (field: string, because: string, values?: Record<string, number>) => void

/** What a partnership looks for: ready-made, or its own, of which empty ones are left out. */
export const frameworkForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '')
  const after = Number(text('version')) || 0
  const choice = frameworkChoices.find((one) => one === text('choice'))
  let well = true
  const complain: Complain = (field, because, values) => {
    well = false
    context.addIssue({ code: 'custom', message: because, path: [field], params: values ? { values } : undefined })
  }
  if (choice === undefined) complain('choice', 'outcomes-choice-missing')
  if (choice === undefined) return z.NEVER
  if (choice !== 'own') return { after, wanted: { choice } }
  const outcomes: TypedOutcome[] = []
  for (let place = 0; place < mostOutcomes.outcomes; place += 1) {
    const found = outcomeTyped(place, text, outcomes, complain)
    if (found) outcomes.push(found)
  }
  if (well && outcomes.length === 0) complain(outcomeFields(0).words, 'outcomes-none')
  return well ? { after, wanted: { choice, outcomes } } : z.NEVER
})

function outcomeTyped(
  place: number,
  text: (name: string) => string,
  before: readonly TypedOutcome[],
  complain: Complain,
): TypedOutcome | null {
  const fields = outcomeFields(place)
  const words = text(fields.words)
  const numbers = linesIn(text(fields.numbers))
  const yesNo = linesIn(text(fields.yesNo))
  const { indicators: most, words: longest } = mostOutcomes
  if (words === '' && numbers.length + yesNo.length === 0) return null
  if (words === '') complain(fields.words, 'outcomes-words-missing')
  if (words.length > longest) complain(fields.words, 'too-long', { limit: longest })
  if (words !== '' && before.some((one) => one.words === words)) complain(fields.words, 'outcomes-twice')
  for (const [name, lines] of [
    [fields.numbers, numbers],
    [fields.yesNo, yesNo],
  ] as const) {
    if (lines.some(({ length }) => length > longest)) complain(name, 'outcomes-question-long', { limit: longest })
    if (new Set(lines).size < lines.length) complain(name, 'outcomes-twice')
  }
  if (numbers.length + yesNo.length > most) complain(fields.numbers, 'outcomes-many-questions', { limit: most })
  return { words, numbers, yesNo }
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** From which sums how much is asked of a story. */
export const thresholdsForm = z.object({
  questionsFromPence: money('story-sum-missing'),
  allFromPence: money('story-sum-missing'),
})
