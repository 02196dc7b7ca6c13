import type { Instant } from '~/domain/time'
import { useMessages } from '../messages'
import { Prose } from '../prose'
import { Facts } from '../facts'

export interface StoryTold {
  whatHappened: string
  whoCameTogether: string
  whatNext: string
  peopleTakingPart: number | null
  volunteerHours: number | null
  toldAt: Instant
}

/** How it went, in the words of those who did it, with its numbers: every story has a number. */
export function Story({ story }: { story: StoryTold }) {
  const { t, format } = useMessages()
  const facts = [
    { label: t('learning.stories.people'), value: story.peopleTakingPart },
    { label: t('learning.stories.hours'), value: story.volunteerHours },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value: format.count(value) }]))
  return (
    <section className="story" id="story" aria-labelledby="story-heading">
      <h2 id="story-heading">{t('learning.story.heading')}</h2>
      <Prose>
        <p className="as-written story-lead">{story.whatHappened}</p>
        <h3>{t('learning.story.who-heading')}</h3>
        <p className="as-written">{story.whoCameTogether}</p>
        <h3>{t('learning.story.next-heading')}</h3>
        <p className="as-written">{story.whatNext}</p>
      </Prose>
      {facts.length > 0 && <Facts facts={facts} />}
      <p className="small soft">{t('learning.story.told', { toldOn: story.toldAt })}</p>
    </section>
  )
}
