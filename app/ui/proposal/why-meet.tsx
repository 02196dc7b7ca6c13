import type { HelpMet, WhyMeet } from '~/domain/proposal'
import { useMessages } from '../messages'

interface WhyMeetProps {
  why: WhyMeet | null
  /** First names, in the order of the pair. */
  names: readonly [string, string]
}

/** Why two people should meet, in sentences. */
export function WhyTheyShouldMeet({ why, names }: WhyMeetProps) {
  const { t, locale } = useMessages()
  if (!why) return null
  const wants = (all: readonly HelpMet[], wanting: string, offering: string) =>
    all.map(({ kind, wanted, offered }) => (
      <li key={`${wanting} ${kind} ${wanted} ${offered}`}>
        {t('introductions.why.help', { wanting, offering, kind: t(`proposal.help.${kind}`), wanted, offered })}
      </li>
    ))
  const words = new Intl.ListFormat(locale, { type: 'conjunction' }).format(why.words)
  return (
    <ul>
      {wants(why.firstWants, names[0], names[1])}
      {wants(why.secondWants, names[1], names[0])}
      {why.alike && (
        <li>{t(why.words.length > 0 ? 'introductions.why.alike-words' : 'introductions.why.alike', { words })}</li>
      )}
    </ul>
  )
}
