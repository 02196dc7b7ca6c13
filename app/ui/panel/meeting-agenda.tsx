import type { Refusal } from '~/domain/refusal'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { TaskList, type Task } from '../task-list'
import type { ItemShown } from './decision-list'
import type { Basis } from './decision-words'

interface MeetingAgendaProps {
  roundHref: string
  basis: Basis
  items: readonly ItemShown[]
  /** Items still to be settled. */
  left: number
  /** How many here have not said of everything whether they have an interest. */
  undeclared: number
  /** Somebody has been marked as here. */
  anyoneHere: boolean
  cannot: Refusal | null
}

/** What the meeting goes through, made from the round, with how far each is and the way to it. */
export function MeetingAgenda({ roundHref, basis, items, left, undeclared, anyoneHere, cannot }: MeetingAgendaProps) {
  const { t } = useMessages()
  const next = items.find((item) => !item.settled && item.mayChange) ?? items.find((item) => !item.settled)
  const nextHref = next?.mayChange ? `${roundHref}/decision/${encodeURIComponent(next.reference)}` : '#list'
  const out = items.filter(({ steppedOut }) => steppedOut.length > 0).length
  const scored = items.some(({ score }) => score !== null)
  const tasks: Task[] = [
    {
      label: t('meeting.agenda.welcome'),
      hint: t('meeting.agenda.welcome.hint'),
      href: '#room',
      status: !anyoneHere ? 'not-started' : cannot && left > 0 ? 'problem' : 'completed',
    },
    {
      label: t('meeting.agenda.interests'),
      hint:
        undeclared > 0
          ? t('meeting.agenda.interests.wait', { count: undeclared })
          : t('meeting.agenda.interests.hint', { out }),
      href: undeclared > 0 ? '#room' : `${roundHref}/scoring/interests`,
      status: undeclared > 0 ? 'in-progress' : anyoneHere ? 'completed' : 'not-started',
    },
    ...(scored
      ? [{ label: t('meeting.agenda.scores'), href: `${roundHref}/scoring/ranking`, status: 'optional' } as const]
      : []),
    ...(basis === 'vote'
      ? [{ label: t('meeting.agenda.votes'), href: `${roundHref}/results`, status: 'optional' } as const]
      : []),
    {
      label: t('meeting.agenda.ideas', { count: items.length }),
      hint: t('meeting.left', { left }),
      href: left > 0 ? nextHref : '#list',
      status: left === 0 ? 'completed' : left < items.length ? 'in-progress' : 'not-started',
    },
    { label: t('meeting.agenda.other'), hint: t('meeting.agenda.other.hint'), status: 'optional' },
    { label: t('meeting.agenda.adopt'), href: '#adopt', status: left > 0 ? 'cannot-start' : 'not-started' },
  ]
  return (
    <Stack as="section" id="agenda">
      <h2>{t('meeting.agenda')}</h2>
      <TaskList tasks={tasks} id="agenda" />
    </Stack>
  )
}
