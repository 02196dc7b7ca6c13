import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { happened } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { panelRanking } from '~/queries/panel/ranking.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Details } from '~/ui/details'
import { Empty } from '~/ui/empty'
import { BackLink } from '~/ui/layout'
import { T, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { Ranking } from '~/ui/panel/ranking'
import { ScoringAway, type ScoringAwayKind } from '~/ui/panel/scoring-away'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'public.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title } }
  const away = scoringAway(round, now)
  if (away) return { ...around, away, ranking: null }
  // Once the decision is adopted anyone may read it; until then only the panel, each without her own interests.
  const isPublic = happened(round, 'adopted')
  const { actor } = isPublic ? { actor: null } : await enterRound(args, 'scoring.read')
  const ranking = await sparks.world.read((db) => panelRanking(db, round, actor?.personId ?? null, now))
  if (ranking) return { ...around, away: null, ranking, isPublic }
  const notLocked: ScoringAwayKind = {
    kind: 'not-locked',
    closesAt: round.dates.scoringClosesAt,
    mayScore: couldEver(actor, 'score.save'),
  }
  return { ...around, away: notLocked, ranking: null }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'panel.ranking.title')

export default function RankingPage() {
  const page = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const { href, round } = page
  if (page.away) return <ScoringAway away={page.away} round={{ title: round.title, href }} />
  const { ranking, isPublic } = page
  const { rows, lockedAt, fewestScores } = ranking
  const criteria = ranking.criteria.map((one) => t('panel.ranking.how.criterion', one)).join(', ')
  const ideas = isPublic ? `${href}/proposals` : `${href}/scoring`
  return (
    <Stack room="loose">
      <BackLink href={href}>{round.title}</BackLink>
      <PageHeading
        eyebrow={round.title}
        title={t('panel.ranking.title')}
        lead={t('panel.ranking.lead', { lockedAt })}
      />
      {!isPublic && <Notice title={t('panel.ranking.closed-to-others')} />}
      {rows.some(({ hidden }) => hidden === 'to-declare') && (
        <Notice kind="wait" title={t('panel.score.declare')}>
          <p>
            <T k="panel.list.declare-body" tags={{ link: <a href={`${href}/scoring/interests`} /> }} />
          </p>
        </Notice>
      )}
      {rows.length === 0 ? (
        <Empty title={t('panel.ranking.none')}>{t('panel.ranking.none-body')}</Empty>
      ) : (
        <Ranking rows={rows} ideaHref={(reference) => `${ideas}/${encodeURIComponent(reference)}`} />
      )}
      <Details summary={t('panel.ranking.how')} open>
        <p>{t('panel.ranking.how.weighted', { criteria })}</p>
        <p>{t('panel.ranking.how.raw')}</p>
        <p>{t('panel.ranking.how.missing')}</p>
        <p>
          {t('panel.ranking.how.fewest', { fewest: fewestScores })} {t('panel.ranking.how.ties')}
        </p>
      </Details>
    </Stack>
  )
}
