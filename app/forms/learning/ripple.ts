import { z } from 'zod'
import { mostOfRipple, peopleIn, rippleKinds, type EndTold } from '~/domain/learning'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { ticked, whole, words, wordsIfAny } from '../fields'

const none = z.string().default('')

/** What is asked of one end of a ripple, under these names: something that stands there, or something new. */
const endFields = (of: 'from' | 'to') => ({
  [of]: none,
  [`${of}-kind`]: none,
  [`${of}-name`]: wordsIfAny(mostOfRipple.name),
  [`${of}-place`]: none,
  [`${of}-one`]: wordsIfAny(mostOfRipple.firstName),
  [`${of}-other`]: wordsIfAny(mostOfRipple.firstName),
  [`${of}-consent`]: ticked,
})

type Fields = Readonly<Record<string, unknown>>
const text = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** The end that these answers tell of; a fault at its field where they tell of none. */
function endIn(fields: Fields, of: 'from' | 'to', context: z.RefinementCtx): EndTold {
  const fault = (field: string, message: string): never => {
    context.addIssue({ code: 'custom', message, path: [field] })
    return z.NEVER
  }
  const chosen = text(fields, of)
  const [is, id = ''] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)]
  if (is === 'known' && id !== '') return { is, id }
  if (is === 'project' && id !== '') return { is, proposalId: id }
  const name = text(fields, `${of}-name`)
  if (name === '') return fault(`${of}-name`, `ripple-${of}-missing`)
  const kind = rippleKinds.find((one) => one === fields[`${of}-kind`])
  if (!kind) return fault(`${of}-kind`, 'ripple-kind-missing')
  const names = [text(fields, `${of}-one`), text(fields, `${of}-other`)].slice(0, peopleIn(kind))
  const consent = fields[`${of}-consent`] === true
  if (names.some((one) => one !== '') && !consent) return fault(`${of}-consent`, 'ripple-consent-missing')
  const place = text(fields, `${of}-place`)
  return { is: 'new', kind, name, neighbourhoodId: place === '' ? null : place, names, consent }
}

/** The first step: what began it. */
export const rippleBeginningForm = z
  .object(endFields('from'))
  .transform((fields, context) => ({ from: endIn(fields, 'from', context) }))

const happenedIn = (fields: Fields, context: z.RefinementCtx): string => {
  const [month, year] = [text(fields, 'month'), text(fields, 'year')]
  if (/^\d{4}$/.test(year) && /^(0[1-9]|1[0-2])?$/.test(month)) return month === '' ? year : `${year}-${month}`
  context.addIssue({ code: 'custom', message: 'ripple-year-unclear', path: ['year'] })
  return z.NEVER
}

const aboutTheLink = {
  month: none,
  year: none,
  sure: none,
  how: wordsIfAny(mostOfRipple.how),
}

/** A whole ripple: what began it, what came of it, when, how sure, and who tells it. */
export const rippleForm = z
  .object({
    ...endFields('from'),
    ...endFields('to'),
    ...aboutTheLink,
    teller: wordsIfAny(mostOfRipple.firstName),
    tellerConsent: ticked,
  })
  .transform((fields, context) => {
    if (fields.teller !== '' && !fields.tellerConsent)
      context.addIssue({ code: 'custom', message: 'ripple-consent-missing', path: ['tellerConsent'] })
    return {
      from: endIn(fields, 'from', context),
      to: endIn(fields, 'to', context),
      happened: happenedIn(fields, context),
      sure: fields.sure !== 'perhaps',
      how: fields.how,
      teller: fields.teller,
    }
  })

/** A ripple put right: its words, when, and how sure. */
export const rippleCorrectionForm = z
  .object({ ...aboutTheLink, from: wordsIfAny(mostOfRipple.name), to: wordsIfAny(mostOfRipple.name) })
  .transform((fields, context) => ({
    happened: happenedIn(fields, context),
    sure: fields.sure !== 'perhaps',
    how: fields.how,
    from: fields.from,
    to: fields.to,
  }))

/** A sitting: what it is called, its day, and how many were there. */
export const sittingForm = z.preprocess(
  (typed) => gatherDates(typed, ['heldOn']),
  z.object({
    name: words(mostOfRipple.sitting, 'ripple-sitting-name-missing'),
    heldOn: dateNeededIn('ripple-sitting-day-missing'),
    present: whole(1, 500, 'ripple-present-unclear'),
  }),
)
