import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { titled } from '~/http/title'
import { publishedStories, publishedTotals, storyChoices } from '~/queries/learning/published-stories.server'
import { StoriesPage } from '~/ui/learning/stories-page'

const storiesOnAPage = 24

/** A partnership's stories, the latest first: all of them, or of a theme, a neighbourhood, a round. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'public.read')
  const { searchParams } = new URL(args.request.url)
  const page = pageAsked(args.request)
  return sparks.world.read(async (db) => {
    const choices = await storyChoices(db, partnership.id)
    const wanted = (name: 'theme' | 'place' | 'round') =>
      choices[name].find(({ value }) => value === searchParams.get(name))
    const asked = {
      themeId: wanted('theme')?.id,
      neighbourhoodId: wanted('place')?.id,
      roundId: wanted('round')?.id,
    }
    const totals = await publishedTotals(db, partnership.id, asked)
    const offset = (page - 1) * storiesOnAPage
    return {
      home: `/p/${partnership.slug}`,
      name: partnership.name,
      page,
      pages: Math.ceil(totals.stories / storiesOnAPage),
      totals,
      any: (await publishedStories(db, partnership.id, { limit: 1 })).length > 0,
      stories: await publishedStories(db, partnership.id, { ...asked, limit: storiesOnAPage, offset }),
      choices,
      chosen: {
        theme: wanted('theme')?.value ?? '',
        place: wanted('place')?.value ?? '',
        round: wanted('round')?.value ?? '',
      },
      mayLook: may(actor, 'story.look', { now }).ok,
    }
  })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.stories')

export default function Stories() {
  return <StoriesPage {...useLoaderData<typeof loader>()} />
}
