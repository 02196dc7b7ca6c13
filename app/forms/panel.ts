import { z } from 'zod'
import { interestKinds, mostPoints, type InterestKind } from '~/domain/panel'
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
