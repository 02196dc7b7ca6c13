import type { RoleAct, RoleKind } from '~/domain/people'
import type { Translator } from '../messages'
import { changeInWords } from './role-words'

interface Changed {
  readonly name: string
  readonly act: RoleAct
  readonly kind: RoleKind
  readonly voting: boolean
  readonly partnership: string
  readonly href: string
}

/** To the person whose role has changed: what it is now, and where to see it. */
export const roleLetter = ({ t }: Pick<Translator, 't'>, { partnership, href, ...changed }: Changed) => {
  const change = changeInWords(t, changed)
  return {
    subject: t('roles.letter.subject', { partnership, change }),
    text: [t('roles.letter.text', { partnership, change }), `${t('roles.letter.next')}\n${href}`].join('\n\n'),
  }
}

interface Started {
  readonly administrator: string
  readonly partnership: string
  readonly href: string
}

/** To the first chair of a partnership that an administrator has started. */
export const startedLetter = ({ t }: Pick<Translator, 't'>, { administrator, partnership, href }: Started) => ({
  subject: t('setup.letter.subject', { partnership }),
  text: [t('setup.letter.text', { administrator, partnership }), `${t('setup.letter.next')}\n${href}`].join('\n\n'),
})
