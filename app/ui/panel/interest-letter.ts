import type { InterestKind } from '~/domain/panel'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Recorded {
  readonly partnership: string
  readonly title: string
  readonly kind: InterestKind
  readonly note: string
  /** The whole address of her own interests. */
  readonly href: string
}

/** To a member for whom an officer has written down an interest, or that there is none after all. */
export function interestLetter({ partnership, title, kind, note, href }: Recorded, { t, language }: Translator) {
  const isNone = kind === 'none'
  return inWords(language, t('scorers.recorded.subject', { partnership }), [
    { says: t(isNone ? 'scorers.recorded.none-says' : 'scorers.recorded.says') },
    {
      facts: [
        [t('scorers.recorded.idea'), title],
        [t('scorers.recorded.kind'), t(`panel.for-another.${kind}`)],
        [t('scorers.recorded.why'), note],
      ],
    },
    ...(isNone ? [] : [{ says: t('scorers.recorded.means') }]),
    { says: t('scorers.recorded.wrong'), button: t('scorers.recorded.go'), href },
  ])
}
