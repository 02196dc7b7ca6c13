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

/** The same on paper, with a code to type. */
export const invitationOnPaper = (
  { t, language }: Pick<Translator, 't' | 'language'>,
  { home, partnership }: From,
  { name, code, expiresAt }: { name: string; code: string; expiresAt: Instant },
) => ({
  language,
  from: partnership,
  title: t('invitation.letter.subject', { partnership }),
  before: [
    t('invitation.letter.hello', { name }),
    t('invitation.letter.asked', { partnership }),
    t('invitation.paper.go', { address: `${home.replace(/^https?:\/\//, '')}/invited` }),
  ],
  code: spacedLetterCode(code),
  after: [t('invitation.paper.until', { untilAt: expiresAt }), t('invitation.paper.help'), t('invitation.letter.no')],
})
