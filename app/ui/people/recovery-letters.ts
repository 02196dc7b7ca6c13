import type { Translator } from '../messages'

interface About {
  readonly partnership: string
  readonly name: string
  readonly href: string
}

/**
 * To an officer who lost her passkeys and to all who may speak for her: that it was asked, stopped, or is done.
 * `answerAt`: the page where it is answered.
 */
export const recoveryLetter =
  (what: 'asked' | 'stopped' | 'used', answerAt?: string) =>
  ({ t }: Pick<Translator, 't'>, { partnership, name, href }: About) => ({
    subject: t(`access.letter.recovery.${what}.subject`, { name }),
    text: [
      t(`access.letter.recovery.${what}.what`, { name, partnership }),
      t(`access.letter.recovery.${what}.do`, { name }),
      answerAt ?? href,
      partnership,
    ].join('\n\n'),
  })
