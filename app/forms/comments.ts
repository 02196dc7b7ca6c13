import { z } from 'zod'
import { mostInComment, reportGrounds } from '~/domain/proposal'
import { ticks, words, wordsIfAny } from './fields'

export const commentForm = z.object({ words: words(mostInComment, 'comment-missing', 'comment-long') })

export const reportForm = z.object({ ground: z.enum(reportGrounds, { error: 'report-ground-missing' }) })

/** Room to say why a comment is hidden. */
export const mostBecause = 200

/** Kept, or hidden with a reason of the list and, where none of it says why, in the officer's own words. */
export const judgeForm = z
  .object({
    judged: z.enum(['kept', 'hidden'], { error: 'judge-missing' }),
    ground: z.enum(reportGrounds).optional(),
    because: wordsIfAny(mostBecause),
  })
  .transform(({ judged, ground, because }, context) => {
    if (judged === 'kept') return { judged }
    if (ground === undefined) {
      context.addIssue({ code: 'custom', message: 'hide-ground-missing', path: ['ground'] })
      return z.NEVER
    }
    if (ground === 'other' && because === '')
      context.addIssue({ code: 'custom', message: 'hide-because-missing', path: ['because'] })
    return { judged, ground, because }
  })

/** Whether she supports an idea, or takes that back. */
export const supportForm = z.object({ support: z.enum(['yes', 'no']) })

/** What neighbours may do about published ideas: the boxes that were ticked. */
export const talkBoxes = ticks.transform((chosen) => ({
  comments: chosen.includes('comments'),
  support: chosen.includes('support'),
}))
