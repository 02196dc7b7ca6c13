import type { Instant } from '~/domain/time'
import type { Pence } from '~/domain/pence'
import { Facts, type Fact } from '../facts'
import { useMessages } from '../messages'
import { Photo, type PhotoShown } from '../proposal/photo'
import { Prose } from '../prose'
import { Tag } from '../tag'

/** A story as everyone reads it. */
export interface StoryShown {
  readonly id: string
  readonly title: string
  readonly whatHappened: string
  readonly whoCameTogether: string
  readonly whatNext: string
  readonly learnt: string
  readonly asPlanned: boolean | null
  readonly peopleTakingPart: number | null
  readonly volunteers: number | null
  readonly volunteerHours: number | null
  readonly newPeopleMet: number | null
  readonly spentPence?: Pence | null
  readonly toldAt: Instant
  readonly photos: readonly PhotoShown[]
}

/** How it went, in the words of those who did it, with its numbers: every story has a number. */
export function Story({ story, home, href }: { story: StoryShown; home: string; href?: string }) {
  const { t } = useMessages()
  return (
    <section className="story" id="story" aria-labelledby="story-heading">
      <h2 id="story-heading">{t('learning.story.heading')}</h2>
      <StoryBody story={story} home={home} />
      {href && (
        <p>
          <a href={href}>{t('learning.story.own-page')}</a>
        </p>
      )}
    </section>
  )
}

/** Its words, numbers and photos. What did not go as planned is told like anything else, and what was learnt comes first. */
export function StoryBody({ story, home }: { story: StoryShown; home: string }) {
  const { t, format } = useMessages()
  const filesHref = `${home}/stories/${story.id}/pictures`
  const facts: Fact[] = [
    { label: t('learning.stories.people'), of: 'peopleTakingPart' as const },
    { label: t('learning.fact.volunteers'), of: 'volunteers' as const },
    { label: t('learning.stories.hours'), of: 'volunteerHours' as const },
    { label: t('learning.fact.met'), of: 'newPeopleMet' as const },
  ].flatMap(({ label, of }) => {
    const value = story[of]
    return value === null ? [] : [{ label, value: format.count(value), href: `${home}/outcomes/${of}` }]
  })
  if (story.spentPence != null) facts.push({ label: t('learning.fact.spent'), value: format.money(story.spentPence) })
  return (
    <>
      {story.asPlanned === false && (
        <p>
          <Tag kind="note">{t('learning.story.otherwise')}</Tag>
        </p>
      )}
      {story.photos.length > 0 && (
        <div className="photos">
          {story.photos.map((photo, at) => (
            <figure key={photo.id}>
              <Photo
                photo={photo}
                filesHref={filesHref}
                as={at === 0 ? 'page' : 'card'}
                otherwise={t('picture.photo-of', { title: story.title })}
              />
            </figure>
          ))}
        </div>
      )}
      <Prose>
        <p className="as-written story-lead">{story.whatHappened}</p>
        {story.learnt !== '' && (
          <>
            <h3>{t('learning.story.learnt-heading')}</h3>
            <p className="as-written">{story.learnt}</p>
          </>
        )}
        {story.whoCameTogether !== '' && (
          <>
            <h3>{t('learning.story.who-heading')}</h3>
            <p className="as-written">{story.whoCameTogether}</p>
          </>
        )}
        {story.whatNext !== '' && (
          <>
            <h3>{t('learning.story.next-heading')}</h3>
            <p className="as-written">{story.whatNext}</p>
          </>
        )}
      </Prose>
      {facts.length > 0 && <Facts facts={facts} />}
      <p className="small soft">{t('learning.story.told', { toldOn: story.toldAt })}</p>
    </>
  )
}
