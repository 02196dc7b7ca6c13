import { z } from 'zod'
import { looksLikeEmail, mostOfStrength, strengthKinds } from '~/domain/people'
import { ticked, words, wordsIfAny } from './fields'

/** Something that is strong in the area, as those who keep the list write it down. */
export const strengthForm = z
  .object({
    kind: z.enum(strengthKinds, { error: 'strength-kind-missing' }),
    name: words(mostOfStrength.name, 'strength-name-missing'),
    about: wordsIfAny(mostOfStrength.about),
    neighbourhoodId: z
      .string()
      .default('')
      .transform((id) => (id === '' ? null : id)),
    firstName: wordsIfAny(mostOfStrength.firstName),
    reach: wordsIfAny(mostOfStrength.reach),
    email: z
      .string()
      .default('')
      .refine((typed) => typed === '' || looksLikeEmail(typed), 'email-unclear'),
    consent: ticked,
    shared: ticked,
    suggesters: ticked,
  })
  .superRefine(({ kind, firstName, consent }, context) => {
    if (kind === 'gift' && firstName === '')
      context.addIssue({ code: 'custom', message: 'strength-whose-missing', path: ['firstName'] })
    if ((kind === 'gift' || kind === 'thing') && firstName !== '' && !consent)
      context.addIssue({ code: 'custom', message: 'strength-consent-missing', path: ['consent'] })
  })
