import { Grid, PageHeading, Stack } from '../arrange'
import { ButtonLink } from '../button'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { OutcomesOfStory } from './outcomes-of-story'
import type { StoryOutcome } from './outcome-words'
import { StoryBody, type StoryShown } from './story'
import { StoryCard, type StoryInList } from './story-card'

interface StoryPageProps {
  home: string
  name: string
  story: StoryShown & {
    readonly reference: string
    readonly round: { readonly slug: string; readonly title: string }
    readonly theme: string | null
    readonly place: string | null
  }
  outcomes: readonly StoryOutcome[]
  others: readonly StoryInList[]
}

/** A story on a page of its own. */
export function StoryPage({ home, name, story, outcomes, others }: StoryPageProps) {
  const { t } = useMessages()
  const about = [story.theme, story.place, story.round.title].filter(Boolean).join(' · ')
  return (
    <>
      <BackLink href={`${home}/stories`}>{t('learning.stories')}</BackLink>
      <PageHeading eyebrow={about || name} title={story.title} />
      <article className="story">
        <StoryBody story={story} home={home} />
        <OutcomesOfStory home={home} outcomes={outcomes} />
        <p>
          <a href={`${home}/rounds/${story.round.slug}/proposals/${encodeURIComponent(story.reference)}`}>
            {t('learning.story.the-idea')}
          </a>
        </p>
      </article>
      {others.length > 0 && (
        <Stack as="section">
          <h2>{t('learning.stories.others')}</h2>
          <Grid>
            {others.map((one) => (
              <StoryCard key={one.id} home={home} story={one} level={3} />
            ))}
          </Grid>
        </Stack>
      )}
    </>
  )
}

/** Where a story stood that was taken back. */
export function StoryWithdrawn({ home }: { home: string }) {
  const { t } = useMessages()
  return (
    <Empty
      title={t('learning.withdrawn.title')}
      action={<ButtonLink href={`${home}/stories`}>{t('learning.withdrawn.others')}</ButtonLink>}
    >
      <p>{t('learning.withdrawn.body')}</p>
    </Empty>
  )
}
