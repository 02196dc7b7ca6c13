import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { figureSaid, hoped, type StoryOutcome } from './outcome-words'

/** What a story says something about, as its teller says; each leads to its figure, and so to the other stories. */
export function OutcomesOfStory({ home, outcomes }: { home: string; outcomes: readonly StoryOutcome[] }) {
  const speaker = useMessages()
  const { t } = speaker
  if (outcomes.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('outcomes.of-story')}</h2>
      <p className="soft">{t('outcomes.of-story-lead')}</p>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.key}>
            <a href={`${home}/outcomes/${outcome.key}`}>{hoped(t, outcome)}</a>
            {outcome.figures.length > 0 && (
              <ul>
                {outcome.figures.map((one) => (
                  <li key={one.key}>
                    <a href={`${home}/outcomes/${one.key}`}>{hoped(t, one)}</a> <b>{figureSaid(speaker, one)}</b>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Stack>
  )
}
