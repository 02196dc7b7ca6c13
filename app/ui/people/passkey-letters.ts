import type { Translator } from '../messages'

/** To the other officers: one of them has made her first passkey. */
export const firstPasskeyLetter = (
  { t }: Pick<Translator, 't'>,
  { partnership, name, href }: { readonly partnership: string; readonly name: string; readonly href: string },
) => ({
  subject: t('access.letter.first.subject', { name }),
  text: [
    t('access.letter.first.what', { name, partnership }),
    t('access.letter.first.check', { name }),
    href,
    partnership,
  ].join('\n\n'),
})
