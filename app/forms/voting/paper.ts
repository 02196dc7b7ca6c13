import { z } from 'zod'
import { deskActKinds, paperSays, takingOutAnswers } from '~/domain/voting/paper'
import { codeForm } from '../people'
import { ticked, ticks, whole, words, wordsIfAny } from '../fields'

const mark = z.string({ error: 'paper-mark-missing' }).min(1, 'paper-mark-missing').max(60, 'paper-mark-missing')

/** How many to print, in which language and how large. */
export const printBallotsForm = z.object({
  copies: whole(1, 500, 'paper-copies-unclear'),
  language: z.string().max(10).catch('en'),
  large: ticked,
})

/** Slips for a desk, or letters to some people. */
export const printSlipsForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('desk'), slips: whole(1, 500, 'paper-copies-unclear'), language: z.string().max(10).catch('en') }), // prettier-ignore
  z.object({ step: z.literal('letters'), people: ticks.pipe(z.array(z.string()).min(1, 'paper-people-missing')) }),
])

/** A pile of opened ballots, or the end of it all. */
export const paperStepForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('pile'), number: whole(1, 10_000, 'paper-pile-unclear'), papers: whole(0, 5_000, 'paper-pile-unclear') }), // prettier-ignore
  z.object({ step: z.literal('finish'), because: wordsIfAny(500) }),
])

/** An envelope from the box: what is to be done with it. */
export const boxForm = z.object({ code: mark, person: z.string().max(60).catch('') })

/** Paper written down for the wrong person: asked to be taken out, or answered. */
export const takingOutForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('ask'),
    once: z.string().min(8).max(60),
    code: mark,
    because: words(300, 'paper-because-missing'),
  }),
  z.object({ step: z.literal('answer'), taking: z.string().max(60), answer: z.enum(takingOutAnswers) }),
])

export const keyInForm = z.looseObject({
  code: mark,
  pile: whole(1, 10_000, 'paper-pile-unclear'),
  says: z.enum(paperSays, { error: 'paper-says-missing' }),
})

/** At a desk: opened, closed, or something done at it. */
export const deskForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('open'),
    place: words(80, 'desk-place-missing'),
    beside: words(60, 'desk-beside-missing'),
  }),
  z.object({ step: z.literal('close'), desk: z.string() }),
  z.object({ step: z.literal('send-code'), desk: z.string() }),
  z.object({ step: z.literal('sign-on'), desk: z.string(), 'email-code': codeForm.shape.code }),
  z.object({
    step: z.literal('act'),
    desk: z.string(),
    once: z.string().min(8).max(60),
    kind: z.enum(deskActKinds),
    code: mark,
    person: z.string().max(60).optional(),
    kept: z.coerce.number().catch(0),
    /** By the server's clock, as the tablet reckons it; left out where it has never heard of that. */
    done: z.coerce.number().nullable().catch(null).default(null),
    happened: ticked,
  }),
])

/** The second helper signs on, signed in as herself. */
export const signOnForm = z.object({ desk: z.string().max(60) })

export const rollAddForm = z.object({
  person: words(60, 'roll-person-missing'),
  because: words(300, 'roll-because-missing'),
})
export const rollAnswerForm = z.object({
  addition: z.string(),
  answer: z.enum(['agreed', 'refused']),
  because: wordsIfAny(300),
})
