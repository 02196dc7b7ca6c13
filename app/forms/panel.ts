import { z } from 'zod'
import { declareShows, interestKinds, mostPoints, type InterestKind } from '~/domain/panel'
import { instant } from '~/domain/time'
import { ticked, words, wordsIfAny } from './fields'

const kind = z.enum(interestKinds)
const noteMost = 500

/**
 * What a member declares on a list of ideas, by their references: every one has its answer, unless she says in one
 * stroke that she has no interest in those she left open: before the list (`others`) or at its end (`rest`).
 */
export const interestsForm = (references: readonly string[]) =>
  z
    .object({
      others: ticked,
      rest: ticked,
      ...Object.fromEntries(references.map((reference) => [`kind.${reference}`, kind.optional()])),
      ...Object.fromEntries(references.map((reference) => [`note.${reference}`, wordsIfAny(noteMost)])),
    })
    .transform((typed: Record<string, unknown>, context) => {
      const open = typed.others === true || typed.rest === true ? 'none' : undefined
      const said: { reference: string; kind: InterestKind; note: string }[] = []
      for (const reference of references) {
        const chosen = typed[`kind.${reference}`] ?? open
        const note = typed[`note.${reference}`] as string
        if (chosen !== undefined) said.push({ reference, kind: chosen as InterestKind, note })
        else {
          const path = [`kind.${reference}`]
          context.addIssue({ code: 'custom', path, message: 'interest-missing', params: { values: { reference } } })
        }
      }
      return said
    })

/**
 * The same on one page of a long list (`onPage`), where what is left open stays open: everything that was answered is
 * kept, whichever button is pressed. That she has no interest in all others is of the whole list: of what is open on this
 * page, and of those elsewhere that she has said nothing of yet (`openElsewhere`).
 */
export const interestsPageForm = (onPage: readonly string[], openElsewhere: readonly string[]) =>
  z
    .object({
      others: ticked,
      rest: ticked,
      find: z.string().max(200, 'too-long').default(''),
      show: z.enum(declareShows).catch('all'),
      go: z.string().default('done'),
      ...Object.fromEntries(onPage.map((reference) => [`kind.${reference}`, kind.optional()])),
      ...Object.fromEntries(onPage.map((reference) => [`note.${reference}`, wordsIfAny(noteMost)])),
    })
    .transform(({ others, rest, find, show, go, ...typed }) => {
      const open: InterestKind | undefined = others || rest ? 'none' : undefined
      const said = onPage.flatMap((reference) => {
        const { [`kind.${reference}`]: chosen = open, [`note.${reference}`]: note = '' } = typed as Record<
          string,
          string
        >
        return chosen === undefined ? [] : [{ reference, kind: chosen as InterestKind, note }]
      })
      const elsewhere =
        open === undefined ? [] : openElsewhere.map((reference) => ({ reference, kind: open, note: '' }))
      return { said: [...said, ...elsewhere], wanted: { words: find, show, page: pageIn(go) }, isDone: go === 'done' }
    })

/** A button that leads to a page says which. */
const pageIn = (go: string): number => (/^page-\d{1,4}$/.test(go) ? Math.max(1, Number(go.slice(5))) : 1)

/** What an officer records for somebody else, about one idea. */
export const interestForAnotherForm = z.object({
  personId: z.string({ error: 'whose-interest-missing' }).min(1, 'whose-interest-missing'),
  reference: z.string({ error: 'which-idea-missing' }).min(1, 'which-idea-missing'),
  kind: z.enum(interestKinds, { error: 'interest-kind-missing' }),
  note: words(noteMost, 'interest-reason-missing'),
})

export const scoreSteps = ['save', 'hand-in', 'abstain'] as const

/** When her page was last saved as it shows it: empty when it showed nothing yet, and missing when it does not say. */
const seen = z
  .string()
  .regex(/^\d{0,15}$/)
  .optional()
  .catch(undefined)
  .transform((typed) => (typed === undefined ? undefined : typed === '' ? null : instant(Number(typed))))

const points = z.enum(Array.from({ length: mostPoints + 1 }, (_, given) => String(given))).transform(Number)

/** A member's sheet: points by criterion, in the order they are asked. All of them when she hands it in. */
export const scoreForm = (criteria: readonly { readonly id: string; readonly name: string }[]) =>
  z
    .object({
      step: z.enum(scoreSteps).catch('save'),
      noteForPanel: wordsIfAny(2_000),
      feedback: wordsIfAny(1_000),
      seen,
      ...Object.fromEntries(criteria.map(({ id }) => [`points.${id}`, points.optional()])),
    })
    .transform(({ step, noteForPanel, feedback, seen, ...typed }, context) => {
      const given: Record<string, number> = {}
      for (const { id, name } of criteria) {
        const one = (typed as Record<string, number | undefined>)[`points.${id}`]
        if (one !== undefined) given[id] = one
        else if (step === 'hand-in') {
          const path = [`points.${id}`]
          context.addIssue({ code: 'custom', path, message: 'points-missing', params: { values: { criterion: name } } })
        }
      }
      return { step, points: given, noteForPanel, feedback, ...(seen === undefined ? {} : { seen }) }
    })
