import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { isAnnounced } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { analyseScores } from '~/jobs/analyse-scores.server'
import { readOnce } from '~/platform/kept-readings.server'
import type { Db } from '~/platform/world.server'
import { scoresToAnalyse } from '~/queries/panel/scores-to-analyse.server'
import { scoresSetAside } from '~/queries/panel/set-aside.server'
import { whatScoresSay } from '~/queries/panel/what-scores-say.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Empty } from '~/ui/empty'
import { BackLink } from '~/ui/layout'
import { T, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { HowToReadScores } from '~/ui/panel/scores-in-short'
import { ScoresPage } from '~/ui/panel/scores-page'
import { SetAside } from '~/ui/panel/set-aside'
import { ScoringAway, type ScoringAwayKind } from '~/ui/panel/scoring-away'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'public.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title } }
  const away = scoringAway(round, now)
  if (away) return { ...around, away, found: null, setAside: null }
  // Once people have been told anyone may read it; until then only the panel, each without her own interests.
  const isPublic = isAnnounced(round)
  const { actor } = isPublic ? { actor: null } : await enterRound(args, 'scoring.read')
  const reader = actor?.personId ?? null
  const reading = async (db: Db) => ({
    scores: await scoresToAnalyse(db, round, reader, now),
    setAside: await scoresSetAside(db, round, reader, now),
  })
  // What anyone may read is the same for all, and long settled: every sheet of the round is read for it once.
  const { scores, setAside } = isPublic
    ? await readOnce(sparks.world, `what the scores of ${round.id} say`, reading)
    : await sparks.world.read(reading)
  if (scores) {
    const analysis = scores.toAnalyse && (await analyseScores(scores.toAnalyse))
    return {
      ...around,
      away: null,
      found: whatScoresSay(scores, analysis, pageAsked(args.request)),
      setAside,
      isPublic,
    }
  }
  const notLocked: ScoringAwayKind = {
    kind: 'not-locked',
    closesAt: round.dates.scoringClosesAt,
    mayScore: couldEver(actor, 'score.save'),
  }
  return { ...around, away: notLocked, found: null, setAside: null }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'scores.title')

export default function WhatTheScoresSayPage() {
  const shown = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const { href, round } = shown
  if (shown.away) return <ScoringAway away={shown.away} round={{ title: round.title, href }} />
  const { found, setAside, isPublic } = shown
  const ideas = isPublic ? `${href}/proposals` : `${href}/scoring`
  return (
    <Stack room="loose">
      <BackLink href={href}>{round.title}</BackLink>
      <PageHeading
        eyebrow={round.title}
        title={t('scores.title')}
        lead={t('scores.lead', { lockedAt: found.lockedAt })}
      />
      {!isPublic && <Notice title={t('scores.closed-to-others')} />}
      {found.toDeclare && (
        <Notice kind="wait" title={t('panel.score.declare')}>
          <p>
            <T k="panel.list.declare-body" tags={{ link: <a href={`${href}/scoring/interests`} /> }} />
          </p>
        </Notice>
      )}
      {setAside && <SetAside {...setAside} />}
      {found.rows.length === 0 ? (
        <Empty title={t('scores.none')}>{t('scores.none-body')}</Empty>
      ) : (
        <ScoresPage
          found={found}
          ideaHref={(reference) => `${ideas}/${encodeURIComponent(reference)}`}
          pageHref={(page) => `${href}/scoring/ranking?page=${page}#every-idea`}
          forPanel={!isPublic}
        />
      )}
      <HowToReadScores {...found} />
    </Stack>
  )
}
