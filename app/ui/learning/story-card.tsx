import { Card } from '../card'
import { useMessages } from '../messages'
import { Quilt, toneFor } from '../quilt'

interface StoryCardProps {
  href: string
  title: string
  theme: string | null
  place: string | null
  whatHappened: string
  peopleTakingPart: number | null
  volunteerHours: number | null
}

/** The beginning of a story among others, with its numbers. */
export function StoryCard(props: StoryCardProps) {
  const { href, title, theme, place, whatHappened, peopleTakingPart: people, volunteerHours: hours } = props
  const { t } = useMessages()
  const numbers = [
    people !== null && t('learning.people', { people }),
    hours !== null && t('learning.hours', { hours }),
  ].filter(Boolean)
  return (
    <Card as="article" picture={<Quilt of={title} tone={toneFor(theme ?? title)} />}>
      {(theme ?? place) && <p className="small soft">{[theme, place].filter(Boolean).join(' · ')}</p>}
      <h2 className="proposal-title">
        <a href={href}>{title}</a>
      </h2>
      <p className="story-words">{whatHappened}</p>
      {numbers.length > 0 && <p className="small proposal-foot">{numbers.join(' · ')}</p>}
    </Card>
  )
}
