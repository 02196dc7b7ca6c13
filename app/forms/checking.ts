import { z } from 'zod'
import { grounds } from '~/domain/proposal'
import { instantOn } from '~/domain/local-time'
import { dateNeededIn, gatherDates } from './calendar-date'
import { words, wordsIfAny } from './fields'

/** Room to say why, or to ask, and short enough to be read on a phone. */
export const most = { because: 500, question: 800, answer: 2_000 } as const

/** Eligible or not; a "no" comes with a rule of the list, and with words of one's own where no rule says it. */
export const findingForm = z
  .object({
    finding: z.enum(['eligible', 'not-eligible'], { error: 'finding-missing' }),
    ground: z.enum(grounds).optional(),
    because: wordsIfAny(most.because),
  })
  .superRefine(({ finding, ground, because }, context) => {
    if (finding === 'eligible') return
    if (ground === undefined) context.addIssue({ code: 'custom', message: 'ground-missing', path: ['ground'] })
    if (ground === 'other' && because === '')
      context.addIssue({ code: 'custom', message: 'because-missing', path: ['because'] })
  })

export const questionForm = z.object({ words: words(most.question, 'checker-question-missing') })
export const answerForm = z.object({ words: words(most.answer, 'checker-answer-missing') })

/** What should change, and the last day for it: the whole of that day, by the partnership's clocks. */
export const sendBackForm = (timeZone: string) =>
  z.preprocess(
    (typed) => gatherDates(typed, ['until']),
    z.object({
      words: words(most.question, 'changes-missing'),
      until: dateNeededIn('changes-until-missing').transform((iso, context) => {
        const [year, month, day] = iso.split('-').map(Number)
        const end = year && month && day ? instantOn({ year, month, day, hour: 23, minute: 59 }, timeZone) : undefined
        if (end !== undefined) return end
        context.addIssue({ code: 'custom', message: 'date-unclear' })
        return z.NEVER
      }),
    }),
  )
