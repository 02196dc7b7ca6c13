import { spacedLetterCode } from '~/domain/people/letter-code'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'

/** The letter that shows, by arriving, that somebody lives where she says. */
export const postedCodeLetter = (
  { t, language }: Pick<Translator, 't' | 'language'>,
  { home, partnership }: { home: string; partnership: string },
  { name, address, code, expiresAt }: { name: string; address: readonly string[]; code: string; expiresAt: Instant },
) => ({
  language,
  from: partnership,
  address,
  title: t('residency.letter.title'),
  before: [
    t('invitation.letter.hello', { name }),
    t('residency.letter.why', { partnership }),
    t('residency.letter.go', { address: `${home.replace(/^https?:\/\//, '')}/join/other` }),
  ],
  code: spacedLetterCode(code),
  picture: { link: `${home}/join/other#${code}`, says: t('invitation.paper.picture') },
  after: [t('residency.letter.until', { untilAt: expiresAt }), t('residency.letter.not-you')],
})
