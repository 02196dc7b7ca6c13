import { landingPath, type Landing } from '~/domain/people/invitation'
import type { PartnershipRole } from '~/domain/people'
import { spacedLetterCode } from '~/domain/people/letter-code'
import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface From {
  /** The whole address of the partnership's pages. */
  readonly home: string
  readonly partnership: string
}

/** An invitation by e-mail, with the link that is hers. */
export const invitationLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, { home, partnership }: From) =>
  ({ name, role, secret, expiresAt }: InvitedAs) =>
    inWords(language, t('invitation.letter.subject', { partnership }), [
      { says: t('invitation.letter.hello', { name }) },
      { says: t('invitation.letter.asked', { partnership }) },
      ...(role === null ? [] : [{ says: t('invitation.letter.as', { role: t(`people.role.${role}`) }) }]),
      {
        says: t('invitation.letter.link'),
        button: t('invitation.letter.button'),
        href: `${home}/invited/${secret}`,
      },
      { says: t('invitation.letter.until', { untilAt: expiresAt }) },
      { says: t('invitation.letter.no') },
    ])

interface InvitedAs {
  readonly name: string
  readonly role: PartnershipRole | null
  readonly secret: string
  readonly expiresAt: Instant
}

/** The same on paper, with a code to type at the short address for codes, or a picture that leads there. */
export const invitationOnPaper = (
  { t, language }: Pick<Translator, 't' | 'language'>,
  { address, partnership }: { readonly address: string; readonly partnership: string },
  { name, code, expiresAt }: { name: string; code: string; expiresAt: Instant },
) => ({
  language,
  from: partnership,
  title: t('invitation.letter.subject', { partnership }),
  before: [
    t('invitation.letter.hello', { name }),
    t('invitation.letter.asked', { partnership }),
    t('invitation.paper.go', { address: address.replace(/^https?:\/\//, '') }),
  ],
  code: spacedLetterCode(code),
  picture: { link: `${address}#${code}`, says: t('invitation.paper.picture') },
  after: [t('invitation.paper.until', { untilAt: expiresAt }), t('invitation.paper.help'), t('invitation.letter.no')],
})

/** For somebody who said yes while a partnership was still being set up: it is open, and here is where to. */
export const openedLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, { origin, slug, partnership }: OpenedAt) =>
  ({ name, landing, roundSlug }: { name: string; landing: Landing; roundSlug: string | null }) =>
    inWords(language, t('invitation.opened.subject', { partnership }), [
      { says: t('invitation.letter.hello', { name }) },
      {
        says: t('invitation.opened.body', { partnership }),
        button: t('invitation.letter.button'),
        href: `${origin}${landingPath(slug, landing, roundSlug)}`,
      },
    ])

interface OpenedAt {
  /** Our own address, without a path. */
  readonly origin: string
  readonly slug: string
  readonly partnership: string
}
