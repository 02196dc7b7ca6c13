import { z } from 'zod'
import { mostOfFunderReport } from '~/domain/learning'
import { words, wordsIfAny } from '../fields'

const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** Which months a new report is of: a financial year by its first (`2026`), or `other` and the first month and the last. */
export const funderReportForm = z
  .object({
    title: words(mostOfFunderReport.title, 'funder-title-missing'),
    period: z.string({ error: 'funder-months-missing' }).regex(/^(\d{4}|other)$/, 'funder-months-missing'),
    from: z.string().default(''),
    to: z.string().default(''),
    fund: z.string().default(''),
  })
  .superRefine(({ period, from, to }, context) => {
    if (period !== 'other') return
    for (const [name, typed] of [['from', from], ['to', to]] as const)
      if (!month.test(typed)) context.addIssue({ code: 'custom', path: [name], message: 'funder-months-missing' })
  }) // prettier-ignore

/** The words around one part of a report. */
export const funderWordsForm = z.object({
  words: wordsIfAny(mostOfFunderReport.words),
  /** The version somebody had before her when she began. */
  after: z.coerce.number().int().min(0).catch(0),
})
