import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'

interface About {
  readonly partnership: string
  readonly round: string
  readonly name: string
  /** As it is to be typed, in groups. */
  readonly code: string
  /** The short address without `https://`. */
  readonly address: string
  readonly link: string
  readonly untilAt: Instant
  /** It takes the place of one that was sent before. */
  readonly again: boolean
}

/** The words of a letter on paper with a code in it: what it is, what to do, and what to do without a screen. */
export const paperLetter = ({ t, language }: Pick<Translator, 't' | 'language'>, about: About) => {
  const { partnership, round, name, code, address, link, untilAt, again } = about
  return {
    language,
    from: partnership,
    to: t('paper.letter.to', { name }),
    title: t('paper.letter.title', { round }),
    before: [
      ...(again ? [t('paper.letter.again')] : []),
      t('paper.letter.what', { partnership, round }),
      t('paper.letter.do', { address }),
    ],
    codeLabel: t('paper.letter.code'),
    code,
    link,
    linkLabel: t('paper.letter.picture', { address }),
    after: [t('paper.letter.once', { untilAt }), t('paper.letter.help'), t('paper.letter.lost')],
  }
}
