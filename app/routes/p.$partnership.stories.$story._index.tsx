import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { outcomesOfStory } from '~/queries/learning/outcomes.server'
import { publishedStory, publishedStories, spentOn } from '~/queries/learning/published-stories.server'
import { storyToLookAt } from '~/queries/learning/second-look.server'
import { StoryPage, StoryWithdrawn } from '~/ui/learning/story-page'

/** A story, as everyone reads it. One that was withdrawn says so and nothing more. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const id = args.params.story ?? ''
  const found = await sparks.world.read(async (db) => {
    const known = await storyToLookAt(db, partnership.id, id)
    if (!known) return null
    const story = await publishedStory(db, id)
    return {
      withdrawn: known.standing.withdrawnAt !== null,
      outcomes: await outcomesOfStory(db, partnership.id, id),
      story: story && { ...story, spentPence: await spentOn(db, known.proposalId) },
    }
  })
  const home = `/p/${partnership.slug}`
  if (!found?.story) {
    if (!found?.withdrawn) throw notFound()
    return data({ home, name: partnership.name, story: null, outcomes: [], others: [] }, { status: 410 })
  }
  const others = (await sparks.world.read((db) => publishedStories(db, partnership.id, { limit: 4 }))).filter(
    (one) => one.id !== id,
  )
  return data({
    home,
    name: partnership.name,
    story: found.story,
    outcomes: found.outcomes,
    others: others.slice(0, 3),
  })
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  page?.story
    ? titled(matches, 'learning.story.for', { title: page.story.title })
    : titled(matches, 'learning.withdrawn.title')

export default function OneStory() {
  const { story, ...page } = useLoaderData<typeof loader>()
  return story ? <StoryPage {...page} story={story} /> : <StoryWithdrawn home={page.home} />
}
