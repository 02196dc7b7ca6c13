import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'

/** How many ideas are named before the rest is only counted. */
const mostNamed = 6

interface IdeasFirstProps {
  ideas: readonly { reference: string; title: string }[]
  title: string
  /** What is to be done about them, and why. */
  more: string
  /** Where it is done. */
  go: { href: string; label: string }
}

/** Something has to be done first about some of the ideas: about which, and where. Nothing where there is none. */
export function IdeasFirst({ ideas, title, more, go }: IdeasFirstProps) {
  const { t } = useMessages()
  if (ideas.length === 0) return null
  const others = ideas.length - mostNamed
  return (
    <Notice kind="wait" title={title}>
      <p>{more}</p>
      <ul className="stack tight">
        {ideas.slice(0, mostNamed).map((idea) => (
          <li key={idea.reference}>{idea.title}</li>
        ))}
        {others > 0 && <li>{t('meeting.declare.others', { count: others })}</li>}
      </ul>
      <ButtonRow>
        <ButtonLink href={go.href}>{go.label}</ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
