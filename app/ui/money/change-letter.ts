import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface AwardChanged {
  readonly kind: 'instalments-set' | 'reduced' | 'topped-up' | 'extended'
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly byPence: Pence
  readonly amountPence: Pence
  readonly doneBy: string | null
  readonly reason: string
}

/** An award is another than it was, and why. `partnershipHref` is the partnership's whole address. */
export const changeLetter =
  ({ t, format, language }: Pick<Translator, 't' | 'format' | 'language'>, partnershipHref: string) =>
  ({ kind, reference, round, reason, doneBy, title, byPence, amountPence }: AwardChanged) =>
    inWords(language, t('parts.letter.subject', { title }), [
      {
        says: t(`parts.letter.${kind}`, {
          ...{ title, byPence, amountPence },
          day: doneBy === null ? '' : format.dayInSentence(noonOf(doneBy)),
        }),
      },
      { says: t('parts.letter.why', { reason }) },
      {
        says: t('parts.letter.next'),
        button: t('parts.letter.go'),
        href: `${partnershipHref}/rounds/${round}/proposals/${reference}/award`,
      },
    ])
