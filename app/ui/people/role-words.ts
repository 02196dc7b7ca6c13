import type { RoleAct, RoleKind } from '~/domain/people'
import type { Translator } from '../messages'

interface Changed {
  readonly act: RoleAct
  readonly kind: RoleKind
  readonly voting: boolean
}

/** What a role is called; a panel member's tells whether she votes. */
export const roleName = (t: Translator['t'], { kind, voting }: Pick<Changed, 'kind' | 'voting'>): string =>
  kind === 'panel' && !voting ? t('roles.panel-without-vote') : t(`people.role.${kind}`)

/** A change of somebody's role in one line, such as "Give Nadia Hussain the role: Treasurer". */
export function changeInWords(t: Translator['t'], { name, ...change }: Changed & { readonly name: string }): string {
  const { act, kind, voting } = change
  if (act === 'change-vote') return t(voting ? 'roles.act.give-vote' : 'roles.act.take-vote', { name })
  // Which vote a panel member had who leaves says nothing of the change.
  const role = roleName(t, { kind, voting: act === 'give' ? voting : true })
  return t(`roles.act.${act}`, { name, role })
}
