import { Grid, Stack } from '../arrange'
import { useMessages } from '../messages'
import { StoryCard, type StoryInList } from './story-card'

/** How ideas of a round went, told by those who did them: the latest, and the way to all. Nothing before there is one. */
export function StoriesOfRound({
  home,
  round,
  stories,
}: {
  home: string
  round: string
  stories: readonly StoryInList[]
}) {
  const { t } = useMessages()
  if (stories.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('learning.stories.of-round')}</h2>
      <Grid>
        {stories.map((one) => (
          <StoryCard key={one.id} home={home} story={one} level={3} />
        ))}
      </Grid>
      <p>
        <a href={`${home}/stories?round=${encodeURIComponent(round)}`}>{t('learning.stories.all-of-round')}</a>
      </p>
    </Stack>
  )
}
