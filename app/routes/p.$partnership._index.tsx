import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { isDecided } from '~/domain/round'
import { enterPartnership } from '~/http/entrance.server'
import { sharedPartnership } from '~/http/public-card.server'
import { feedLinks, sharedMeta } from '~/http/shared-meta'
import { titled } from '~/http/title'
import { originOf } from '~/platform/env.server'
import { whatIsComing } from '~/queries/learning/dates-ahead.server'
import { partnershipHome } from '~/queries/round/partnership-home.server'
import { Grid, PageHeading, Stack } from '~/ui/arrange'
import { ButtonLink, ButtonRow } from '~/ui/button'
import { Card } from '~/ui/card'
import { Empty } from '~/ui/empty'
import { ComingDates } from '~/ui/learning/coming'
import { OpenLinks } from '~/ui/learning/open-links'
import { useMessages } from '~/ui/messages'
import { Quilt, toneFor } from '~/ui/quilt'
import { isOn, PastRounds, RoundCard } from '~/ui/round/round-card'
import { Themes } from '~/ui/round/themes'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const { slug, name, area, vision } = partnership
  const home = await sparks.world.read(async (db) => ({
    ...(await partnershipHome(db, partnership.id, now)),
    coming: await whatIsComing(db, partnership.id, now),
  }))
  const on = home.rounds.filter(isOn).length
  const shared = sharedPartnership(originOf(sparks.env), partnership, { on, now })
  return { href: `/p/${slug}`, name, area, vision, shared, ...home }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...titled(matches, 'round.home.title', { area: data?.area ?? '' }),
  ...(data ? [...sharedMeta(data.shared), ...feedLinks(data.href, data.name)] : []),
]

export default function PartnershipPage() {
  const { href, name, area, vision, programmes, rounds, themes, strengths, stories, coming } =
    useLoaderData<typeof loader>()
  const { t } = useMessages()
  const on = rounds.filter(isOn)
  const decided = rounds.filter(({ phase }) => isDecided(phase))
  const asking = on.find(({ phase }) => phase === 'vote') ?? on.find(({ phase }) => phase === 'open')
  return (
    <>
      <PageHeading
        picture={<Quilt of={name} tone="accent" rows={4} />}
        title={t('round.home.title', { area })}
        lead={vision}
      >
        {asking && (
          <ButtonRow>
            {asking.phase === 'vote' ? (
              <ButtonLink href={`${href}/rounds/${asking.slug}/vote`}>{t('round.do.vote')}</ButtonLink>
            ) : (
              <ButtonLink href={`${href}/rounds/${asking.slug}/apply`}>{t('round.do.propose')}</ButtonLink>
            )}
          </ButtonRow>
        )}
      </PageHeading>
      <Stack as="section">
        <h2>{t('round.home.what-now')}</h2>
        {on.length > 0 ? (
          <div className="grid wide">
            {on.map((round) => (
              <RoundCard key={round.slug} href={`${href}/rounds/${round.slug}`} round={round} />
            ))}
          </div>
        ) : (
          <Empty title={t('round.home.quiet.title')}>
            <p>{t('round.home.quiet')}</p>
          </Empty>
        )}
      </Stack>
      <ComingDates home={href} dates={coming} />
      {stories.length > 0 && (
        <Stack as="section">
          <h2>{t('round.home.latest')}</h2>
          <Grid>
            {stories.map(({ id, title, whatHappened, peopleTakingPart, theme }) => (
              <Card key={id} as="article" picture={<Quilt of={title} tone={toneFor(theme ?? title)} />}>
                <h3 className="proposal-title">
                  <a href={`${href}/stories/${id}`}>{title}</a>
                </h3>
                <p>{inShort(whatHappened)}</p>
                {peopleTakingPart !== null && (
                  <p className="soft small">{t('round.home.people-part', { people: peopleTakingPart })}</p>
                )}
              </Card>
            ))}
          </Grid>
          <p>
            <a href={`${href}/stories`}>{t('round.home.stories')}</a> ·{' '}
            <a href={`${href}/ripples`}>{t('ripples.title')}</a>
          </p>
        </Stack>
      )}
      {themes.length > 0 && (
        <Stack as="section">
          <h2>{t('round.home.themes')}</h2>
          <Themes themes={themes} />
        </Stack>
      )}
      {strengths > 0 && (
        <Stack as="section">
          <h2>{t('strengths.public')}</h2>
          <p>{t('strengths.lead')}</p>
          <p>
            <a href={`${href}/strengths`}>{t('strengths.see-all', { count: strengths })}</a>
          </p>
        </Stack>
      )}
      {programmes.length > 0 && (
        <p>
          {t('round.home.programme', { partnership: name })}{' '}
          {programmes.map((one, place) => (
            <Fragment key={one.slug}>
              {place > 0 && ', '}
              <a href={`/programme/${one.slug}`}>{one.name}</a>
            </Fragment>
          ))}
          .
        </p>
      )}
      {decided.length > 0 && (
        <Stack as="section">
          <h2>{t('round.home.decided')}</h2>
          <PastRounds href={href} rounds={decided.slice(0, 3)} />
          <p>
            <a href={`${href}/rounds`}>{t('round.home.all')}</a>
          </p>
        </Stack>
      )}
      <OpenLinks home={href} />
    </>
  )
}

/** The first words of a story, up to the end of one. */
const inShort = (text: string) => (text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/, '')}…`)
