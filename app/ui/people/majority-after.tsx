import type { Majority } from '~/domain/panel'
import { useMessages, type Translator } from '../messages'
import { Notice } from '../notice'

/** What would restore the residents' majority, each by itself, in one sentence. */
export const restoring = (t: Translator['t'], { residentsToJoin, othersToLeave }: Majority): string =>
  othersToLeave === null
    ? t('roles.restore.join', { residentsToJoin })
    : t('roles.restore.join-or-leave', { residentsToJoin, othersToLeave })

/** What the panel would be after a change, for beside the choice of it. */
export const afterInWords = (t: Translator['t'], after: Majority): string => {
  const { residents, voting, holds } = after
  if (voting === 0) return t('roles.after.nobody')
  return holds ? t('roles.after.holds', { residents, voting }) : t('roles.after.fails', { residents, voting })
}

/** The panel after a change, with a warning when residents would no longer be in the majority, and what would mend it. */
export function MajorityAfter({ after }: { after: Majority }) {
  const { t } = useMessages()
  if (after.holds) return <p>{afterInWords(t, after)}</p>
  return (
    <Notice kind="stop" title={t('roles.after.warning')}>
      <p>{afterInWords(t, after)}</p>
      <p>{restoring(t, after)}</p>
    </Notice>
  )
}
