import { Enhance } from '../../enhance'
import { useMessages } from '../../messages'

interface DeskLeftProps {
  /** The desk that is open on this tablet. */
  desk: { id: string } | null
  /** The round's page. */
  href: string
  by: string
}

/** What a tablet kept of a desk that is no longer open on it: a script finds it, sends it and tells what came of it. */
export function DeskLeft({ desk, href, by }: DeskLeftProps) {
  const { t } = useMessages()
  const words = {
    away: t('desk.left.away', { acts: '{acts}' }),
    signIn: t('desk.sign-in', { acts: '{acts}' }),
    notYours: t('desk.not-yours', { acts: '{acts}' }),
    sent: t('desk.left.sent'),
    aside: t('desk.left.aside'),
  }
  return (
    <>
      <div
        id="desk-left"
        role="status"
        hidden
        data-desk={desk?.id ?? ''}
        data-by={by}
        data-scope={`${href}/desk`}
        data-words={JSON.stringify(words)}
      />
      <Enhance script="desk-left" />
    </>
  )
}
