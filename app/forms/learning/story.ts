import { z } from 'zod'
import { storyWays, yesWays } from '~/domain/learning'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { ticked, ticks, words, wordsIfAny } from '../fields'

/** The most characters each answer may have. */
export const most = {
  whatHappened: 1500,
  whoCameTogether: 800,
  whatNext: 800,
  learnt: 800,
  name: 80,
  photo: 200,
} as const

/** A number of people or hours, when it is known. */
export const countIfKnown = z
  .string()
  .default('')
  .transform((typed, context): number | null => {
    const plain = typed.replace(/[,\s]/g, '')
    if (plain === '') return null
    if (/^\d{1,6}$/.test(plain)) return Number(plain)
    context.addIssue({ code: 'custom', message: 'count-unclear' })
    return z.NEVER
  })

/** How it came to whoever writes it down; asked of those who write it down for another. */
const way = z.enum(storyWays).optional()

/** What happened, and whether it went as planned: either way is a story. */
export const happenedForm = z.object({
  whatHappened: words(most.whatHappened, 'what-happened-missing'),
  asPlanned: z
    .enum(['yes', 'no'])
    .optional()
    .transform((said) => (said === undefined ? null : said === 'yes')),
  learnt: wordsIfAny(most.learnt),
  way,
})
export const togetherForm = z.object({ whoCameTogether: wordsIfAny(most.whoCameTogether) })
export const nextForm = z.object({ whatNext: wordsIfAny(most.whatNext) })
export const numbersForm = z.object({
  peopleTakingPart: countIfKnown,
  volunteers: countIfKnown,
  volunteerHours: countIfKnown,
  newPeopleMet: countIfKnown,
})

/** Somebody who can be recognised. */
export const personForm = z.object({
  name: words(most.name, 'story-name-missing'),
  isChild: z.enum(['adult', 'child'], { error: 'story-age-missing' }).transform((said) => said === 'child'),
  inWords: ticked,
})
/** That she said yes: how, and of a child which parent. */
export const yesForm = z.object({
  person: z.string().min(1),
  way: z.enum(yesWays, { error: 'story-yes-how-missing' }),
  fromParent: wordsIfAny(most.name),
})
export const parentForm = z.object({ fromParent: wordsIfAny(most.name) })

/** What a photo shows, and who can be recognised in it. */
export const photoForm = z
  .object({
    words: words(most.photo, 'picture-words-missing.photo'),
    shows: z.enum(['nobody', 'people'], { error: 'story-shows-missing' }),
    people: ticks,
  })
  .refine(({ shows, people }) => shows === 'nobody' || people.length > 0, {
    message: 'story-people-missing',
    path: ['people'],
  })

export const sendForm = z.object({ looked: ticked })
export const doneForm = z.preprocess(
  (typed) => gatherDates(typed, ['doneOn']),
  z.object({ doneOn: dateNeededIn('story-done-on-missing') }),
)

/** A second look: published, or asked back with words. */
export const lookForm = z.object({ version: z.coerce.number().int().min(1), looked: ticked })
export const askBackForm = z.object({
  version: z.coerce.number().int().min(1),
  because: words(600, 'story-ask-missing'),
})
