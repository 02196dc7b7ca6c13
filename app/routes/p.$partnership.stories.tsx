import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { storiesOf, storiesOnAPage } from '~/queries/learning/stories.server'
import { Grid, PageHeading } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { Facts } from '~/ui/facts'
import { StoryCard } from '~/ui/learning/story-card'
import { useMessages } from '~/ui/messages'
import { Pagination } from '~/ui/pagination'
import { Quilt } from '~/ui/quilt'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const page = Math.max(1, Math.trunc(Number(new URL(args.request.url).searchParams.get('page'))) || 1)
  const { totals, stories } = await sparks.world.read((db) => storiesOf(db, partnership.id, page))
  const home = `/p/${partnership.slug}`
  return { home, name: partnership.name, page, pages: Math.ceil(totals.stories / storiesOnAPage), totals, stories }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.stories')

export default function Stories() {
  const { home, name, page, pages, totals, stories } = useLoaderData<typeof loader>()
  const { t, format } = useMessages()
  return (
    <>
      <PageHeading
        title={t('learning.stories')}
        lead={t('learning.stories.lead')}
        picture={<Quilt of={name} tone="accent" rows={4} />}
      />
      {totals.stories === 0 ? (
        <Empty
          title={t('learning.stories.empty')}
          action={<ButtonLink href={`${home}/rounds`}>{t('learning.stories.empty-action')}</ButtonLink>}
        >
          <p>{t('learning.stories.empty-body')}</p>
        </Empty>
      ) : (
        <>
          <Facts
            facts={[
              { label: t('learning.stories.count'), value: format.count(totals.stories) },
              { label: t('learning.stories.people'), value: format.count(totals.people) },
              { label: t('learning.stories.hours'), value: format.count(totals.hours) },
            ]}
          />
          <Grid>
            {stories.map(({ roundSlug, reference, ...story }) => (
              <StoryCard
                key={`${roundSlug}/${reference}`}
                href={`${home}/rounds/${roundSlug}/proposals/${encodeURIComponent(reference)}#story`}
                {...story}
              />
            ))}
          </Grid>
          <Pagination page={page} pages={pages} href={(number) => `${home}/stories?page=${number}`} />
        </>
      )}
      <p>
        <a href={`${home}/ripples`}>{t('ripples.title')}</a> · <a href={`${home}/fair-shares`}>{t('shares.title')}</a> ·{' '}
        <a href={`${home}/leverage`}>{t('leverage.title')}</a>
      </p>
    </>
  )
}
