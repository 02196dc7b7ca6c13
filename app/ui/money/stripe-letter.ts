import { inWords } from '../letter/words'
import type { Translator } from '../messages'

type Words = Pick<Translator, 't' | 'language'>

/** To whoever is paid through Stripe: her bank did not take it. It lies in her account there until she puts that right. */
export const payoutBackLetter = (
  { t, language }: Words,
  { partnership, href }: { partnership: string; href: string },
) =>
  inWords(language, t('stripe-out.letter.subject'), [
    { says: t('stripe-out.letter.text', { partnership }) },
    { says: t('stripe-out.letter.next'), button: t('stripe-out.letter.button'), href },
  ])
