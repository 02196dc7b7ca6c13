import { spacedLetterCode } from '~/domain/people/letter-code'
import type { SharePart } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface From {
  readonly partnership: string
  /** Whose idea it is. What it is called stands on its page alone: a letter may go astray. */
  readonly inviter: string
  readonly part: SharePart
}

/** To somebody who is asked to share in an idea, with the link that is hers. */
export const togetherLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, home: string, { partnership, inviter, part }: From) =>
  ({ name, secret, expiresAt }: { name: string; secret: string; expiresAt: Instant }) =>
    inWords(language, t('together.letter.subject', { inviter }), [
      { says: t('together.letter.hello', { name }) },
      { says: t('together.letter.asked', { inviter, partnership }) },
      { says: t(`together.letter.part.${part}`) },
      {
        says: t('together.letter.link'),
        button: t('together.letter.button'),
        href: `${home}/invited/${secret}`,
      },
      { says: t('together.letter.until', { untilAt: expiresAt }) },
      { says: t('together.letter.no') },
    ])

/** The same on paper, with a code to type at the short address for codes. */
export const togetherOnPaper = (
  { t, language }: Pick<Translator, 't' | 'language'>,
  { partnership, inviter, part }: From,
  { name, code, address, expiresAt }: { name: string; code: string; address: string; expiresAt: Instant },
) => ({
  language,
  from: partnership,
  title: t('together.letter.subject', { inviter }),
  before: [
    t('together.letter.hello', { name }),
    t('together.letter.asked', { inviter, partnership }),
    t(`together.letter.part.${part}`),
    t('invitation.paper.go', { address: address.replace(/^https?:\/\//, '') }),
  ],
  code: spacedLetterCode(code),
  picture: { link: `${address}#${code}`, says: t('invitation.paper.picture') },
  after: [t('invitation.paper.until', { untilAt: expiresAt }), t('invitation.paper.help'), t('together.letter.no')],
})

interface HandedOver {
  readonly partnership: string
  readonly reference: string
  /** The whole address of the idea's own page. */
  readonly address: string
}

/** To a neighbour with an address, with whom a helper wrote an idea: it is hers to carry on with. */
export const handedOverLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, { partnership, reference, address }: HandedOver) =>
  (helper: string) =>
    inWords(language, t('together.hand-over.letter.subject', { reference }), [
      { says: t('together.hand-over.letter.what', { helper, partnership }) },
      { says: t('together.hand-over.letter.how'), button: t('together.letter.button'), href: address },
      { says: t('help.letter.check') },
    ])
