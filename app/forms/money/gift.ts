import { z } from 'zod'
import { giftKinds, isPostcode } from '~/domain/money'
import { looksLikeEmail } from '~/domain/people'
import { money, ticked, words, wordsIfAny } from '../fields'

const once = z.string().min(1).max(60)
const id = (missing: string) => z.string({ error: missing }).min(1, missing).max(200, missing)

/** What a giver says. Her declaration is asked for in full, or not at all. */
export const giveForm = z
  .object({
    once,
    fund: id('gift-fund-missing'),
    amount: money('amount-missing'),
    kind: z.enum(giftKinds).default('gift'),
    name: wordsIfAny(120),
    email: wordsIfAny(254).refine((typed) => typed === '' || looksLikeEmail(typed), 'email-unclear'),
    aid: ticked,
    title: wordsIfAny(20),
    forename: wordsIfAny(60),
    surname: wordsIfAny(60),
    house: wordsIfAny(80),
    postcode: wordsIfAny(12),
  })
  .superRefine(({ aid, forename, surname, house, postcode }, context) => {
    if (!aid) return
    const fault = (name: string, message: string) => context.addIssue({ code: 'custom', message, path: [name] })
    if (forename === '') fault('forename', 'gift-forename-missing')
    if (surname === '') fault('surname', 'gift-surname-missing')
    if (house === '') fault('house', 'gift-house-missing')
    if (!isPostcode(postcode)) fault('postcode', 'gift-postcode-unclear')
  })

/** On the officers' page of gifts: a fund takes gifts, or none any more. */
export const giftFundForm = z.object({
  fund: id('fund-missing'),
  takes: z.enum(['yes', 'no']),
  aid: ticked,
})

/** What happens next with money that goes back. */
export const refundForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('prepare'), once, amount: money('amount-missing'), reason: words(300, 'reason-missing') }),
  z.object({ step: z.literal('authorise'), refund: id('refund-missing') }),
  z.object({ step: z.literal('cancel'), refund: id('refund-missing') }),
])

/** A claim: with how many gifts stood on the page, so that nobody claims on what she has not seen. */
export const claimForm = z.object({ once, seen: z.coerce.number().int().catch(-1) })
