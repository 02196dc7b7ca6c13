import { z } from 'zod'
import { pence, type Pence } from '~/domain/pence'
import {
  isKnown,
  known,
  onces,
  ownKinds,
  readyMadeNames,
  type Ask,
  type FitQuestion,
  type Words,
} from '~/domain/proposal'
import { penceIn, ticked, whole, wordsIfAny } from './fields'

/** Characters: of a question, of the line beneath it, of all options together. */
export const mostWords = { label: 160, hint: 300, options: 1_000, otherwise: 400 } as const

/** The same words in each of the partnership's languages, typed as `NAME-LANGUAGE`; the first language has to be there. */
const inLanguages = (name: keyof typeof mostWords, languages: readonly string[], missing?: string) =>
  Object.fromEntries(
    languages.map((language, place) => {
      const any = wordsIfAny(mostWords[name])
      return [
        `${name}-${language}`,
        missing !== undefined && place === 0 ? any.refine((text) => text !== '', missing) : any,
      ]
    }),
  )

function wordsOf(
  read: Readonly<Record<string, unknown>>,
  name: string,
  languages: readonly string[],
): Words | undefined {
  const given = languages
    .map((language) => [language, read[`${name}-${language}`]] as const)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

const fromPounds = z
  .string()
  .default('')
  .transform((typed, context): Pence => {
    const found = typed === '' ? pence(0) : penceIn(typed)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: 'money-unclear' })
    return z.NEVER
  })

/** A question as an officer words it: how it is put, of whom it is asked, and who may read the answer. */
export type AskWording = Omit<Ask, 'id' | 'kind'>

/** One question of a form. `kind` is what it already is, or what was chosen for a new one. */
export function askForm({ id, kind }: Pick<Ask, 'id' | 'kind'>, languages: readonly string[]): z.ZodType<AskWording> {
  const choosing = kind === 'choice' || kind === 'choices'
  return z
    .object({
      ...inLanguages('label', languages, isKnown(id) ? undefined : 'ask-label-missing'),
      ...inLanguages('hint', languages),
      ...(choosing && inLanguages('options', languages, 'ask-options-few')),
      required: ticked,
      isPublic: ticked,
      fromPence: fromPounds,
      most: z.string().default('').pipe(mostFor(kind)),
    })
    .superRefine((read, context) => {
      if (!choosing) return
      const first = `options-${languages[0]}`
      if (lines((read as Record<string, unknown>)[first]).length >= 2) return
      context.addIssue({ code: 'custom', message: 'ask-options-few', path: [first] })
    })
    .transform((read): AskWording => {
      const { required, isPublic, fromPence, most } = read
      const label = wordsOf(read, 'label', languages)
      const hint = wordsOf(read, 'hint', languages)
      return {
        ...{ required, isPublic, fromPence },
        ...(label && { label }),
        ...(hint && { hint }),
        ...(most !== undefined && { most }),
        ...(choosing && { options: optionsOf(read, languages) }),
      }
    })
}

const mostFor = (kind: Ask['kind']) =>
  kind === 'line' || kind === 'text' || kind === 'number'
    ? z.union([
        z.literal('').transform(() => undefined),
        whole(1, kind === 'number' ? 100_000_000 : 5_000, 'ask-most-unclear'),
      ])
    : z.string().transform(() => undefined)

const lines = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : []

/** One option a line; the lines of the other languages belong to those of the first, in the same order. */
function optionsOf(read: Readonly<Record<string, unknown>>, languages: readonly string[]) {
  const [first = 'en', ...others] = languages
  return lines(read[`options-${first}`]).map((label, place) => ({
    id: String(place + 1),
    label: {
      [first]: label,
      ...Object.fromEntries(
        others.flatMap((language) => {
          const line = lines(read[`options-${language}`])[place]
          return line === undefined ? [] : [[language, line] as const]
        }),
      ),
    },
  }))
}

/** Which kind a new question is of, and on which page it stands: `alone`, on one of its own. */
export const newAskForm = z.object({
  kind: z.enum(ownKinds, { error: 'ask-kind-missing' }),
  page: z.string({ error: 'ask-page-missing' }).min(1, 'ask-page-missing'),
})

/** A question asked before anything is written. */
export const fitQuestionForm = (id: string, languages: readonly string[]) =>
  z
    .object({
      ...inLanguages(
        'label',
        languages,
        id === 'for-neighbours' || id === 'ruled-out' ? undefined : 'ask-label-missing',
      ),
      ...inLanguages('hint', languages),
      ...inLanguages('otherwise', languages),
      fits: z.enum(['yes', 'no'], { error: 'fit-answer-missing' }),
    })
    .transform((read): Omit<FitQuestion, 'id'> => {
      const label = wordsOf(read, 'label', languages)
      const hint = wordsOf(read, 'hint', languages)
      const otherwise = wordsOf(read, 'otherwise', languages)
      return { fits: read.fits, ...(label && { label }), ...(hint && { hint }), ...(otherwise && { otherwise }) }
    })

export const startFromForm = z.object({ from: z.enum(readyMadeNames, { error: 'form-start-missing' }) })

/** How often someone may ask, and how long after the deadline what was begun may be finished. */
export const formTermsForm = z.object({
  once: z.enum(onces, { error: 'answer-missing' }),
  graceMinutes: whole(0, 1_440, 'grace-unclear'),
})

/** A question as it would be typed into its form. */
export function askTyped(ask: Omit<Ask, 'id' | 'kind'>, languages: readonly string[]): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const language of languages) {
    typed[`label-${language}`] = ask.label?.[language] ?? ''
    typed[`hint-${language}`] = ask.hint?.[language] ?? ''
    typed[`options-${language}`] = (ask.options ?? []).map(({ label }) => label[language] ?? '').join('\n')
  }
  if (ask.required) typed.required = 'yes'
  if (ask.isPublic) typed.isPublic = 'yes'
  typed.fromPence = ask.fromPence === 0 ? '' : String(ask.fromPence / 100)
  typed.most = ask.most === undefined ? '' : String(ask.most)
  return typed
}

export function fitTyped(question: FitQuestion, languages: readonly string[]): Record<string, string> {
  const typed: Record<string, string> = { fits: question.fits }
  for (const language of languages) {
    typed[`label-${language}`] = question.label?.[language] ?? ''
    typed[`hint-${language}`] = question.hint?.[language] ?? ''
    typed[`otherwise-${language}`] = question.otherwise?.[language] ?? ''
  }
  return typed
}

/** A known question keeps the room it has; its wording may change. */
export const roomOf = (id: string): number | undefined =>
  isKnown(id) ? (known[id] as { most?: number }).most : undefined
