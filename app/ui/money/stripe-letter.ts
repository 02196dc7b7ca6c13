import { inWords } from '../letter/words'
import type { Translator } from '../messages'

type Words = Pick<Translator, 't' | 'language'>

/** To whoever is paid through Stripe: her bank did not take it. It lies in her account there until she puts that right. */
export const payoutBackLetter = (
  { t, language }: Words,
  { partnership, href }: { partnership: string; href: string },
) =>
  inWords(language, t('connected.letter.subject'), [
    { says: t('connected.letter.text', { partnership }) },
    { says: t('connected.letter.next'), button: t('connected.letter.button'), href },
  ])
