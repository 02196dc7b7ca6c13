import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'

/** How many ideas are named before the rest is only counted. */
const mostNamed = 6

interface PanelVotesFirstProps {
  /** Those to be settled of which the round's rule says nothing before the panel has voted on them. */
  ideas: readonly { reference: string; title: string }[]
  roundHref: string
}

/** The round's rule asks for the panel's yes, and the panel has yet to vote: on which, and what to do instead of voting. */
export function PanelVotesFirst({ ideas, roundHref }: PanelVotesFirstProps) {
  const { t } = useMessages()
  if (ideas.length === 0) return null
  const more = ideas.length - mostNamed
  return (
    <Notice kind="wait" title={t('meeting.panel-first', { count: ideas.length })}>
      <p>{t('meeting.panel-first.more')}</p>
      <ul className="stack tight">
        {ideas.slice(0, mostNamed).map(({ reference, title }) => (
          <li key={reference}>{title}</li>
        ))}
        {more > 0 && <li>{t('meeting.declare.others', { count: more })}</li>}
      </ul>
      <ButtonRow>
        <ButtonLink href={`${roundHref}/panel-votes`}>{t('meeting.panel-first.go')}</ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
