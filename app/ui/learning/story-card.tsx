import { Card } from '../card'
import { useMessages } from '../messages'
import { Photo, type PhotoShown } from '../proposal/photo'
import { Quilt, toneFor } from '../quilt'

/** A story among others. */
export interface StoryInList {
  readonly id: string
  readonly title: string
  readonly theme: string | null
  readonly place: string | null
  readonly whatHappened: string
  readonly asPlanned: boolean | null
  readonly peopleTakingPart: number | null
  readonly volunteerHours: number | null
  readonly photos: readonly PhotoShown[]
}

/** The beginning of a story among others, with its numbers. */
export function StoryCard({ home, story, level = 2 }: { home: string; story: StoryInList; level?: 2 | 3 }) {
  const { id, title, theme, place, whatHappened, peopleTakingPart: people, volunteerHours: hours, photos } = story
  const { t } = useMessages()
  const Heading = `h${level}` as const
  const numbers = [
    people !== null && t('learning.people', { people }),
    hours !== null && t('learning.hours', { hours }),
    story.asPlanned === false && t('learning.story.otherwise'),
  ].filter(Boolean)
  const [first] = photos
  return (
    <Card
      as="article"
      picture={
        first ? (
          <Photo
            photo={{ ...first, plain: null }}
            filesHref={`${home}/stories/${id}/pictures`}
            as="card"
            otherwise={t('picture.photo-of', { title })}
          />
        ) : (
          <Quilt of={title} tone={toneFor(theme ?? title)} />
        )
      }
    >
      {(theme ?? place) && <p className="small soft">{[theme, place].filter(Boolean).join(' · ')}</p>}
      <Heading className="proposal-title">
        <a href={`${home}/stories/${id}`}>{title}</a>
      </Heading>
      <p className="story-words">{whatHappened}</p>
      {numbers.length > 0 && <p className="small proposal-foot">{numbers.join(' · ')}</p>}
    </Card>
  )
}
