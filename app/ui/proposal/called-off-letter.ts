import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface CalledOff {
  readonly reference: string
  readonly title: string
  readonly round: string
  /** In the words of whoever called it off. */
  readonly because: string
  /** The whole address of the idea's page. */
  readonly address: string
}

/** To those whose idea was in a round that is called off: that it is, why, and that their idea is kept. */
export const calledOffLetter = (
  { reference, title, round, because, address }: CalledOff,
  { t, language }: Pick<Translator, 't' | 'language'>,
) =>
  inWords(language, t('telling.called-off.subject', { reference, round }), [
    { says: t('telling.called-off.opening', { title, reference, round }) },
    { says: t('telling.called-off.why', { because }) },
    { says: t('telling.called-off.kept'), button: t('telling.called-off.go'), href: address },
  ])
