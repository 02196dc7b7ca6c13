import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { scoresLockedAt } from '~/domain/panel'
import { couldEver, may } from '~/domain/policy'
import { enterRound } from '~/http/entrance.server'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { nextToScore, scoringList } from '~/queries/panel/scoring-list.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { ButtonLink, ButtonRow } from '~/ui/button'
import { Details } from '~/ui/details'
import { Empty } from '~/ui/empty'
import { BackLink } from '~/ui/layout'
import { Meter } from '~/ui/meter'
import { T, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { ScoringAway } from '~/ui/panel/scoring-away'
import { ScoringList } from '~/ui/panel/scoring-list'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'scoring.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title, closesAt: round.dates.scoringClosesAt } }
  const away = scoringAway(round, now)
  if (away) return { ...around, away, list: null }
  if (scoresLockedAt(round, now) !== null) throw redirect(`${href}/scoring/ranking`)
  const list = await sparks.world.read((db) => scoringList(db, round, actor?.personId ?? '', now))
  // Interests come first: nothing is shown to score before she has said something about any idea.
  const untouched = list.items.length > 0 && list.items.every(({ state }) => state === 'to-declare')
  if (list.isMember && untouched) throw redirect(`${href}/scoring/interests`)
  const asked = new URL(args.request.url).searchParams
  return {
    ...around,
    away: null,
    list,
    next: nextToScore(list.items, ''),
    saved: list.items.find(({ reference }) => reference === asked.get('saved'))?.title ?? null,
    declared: asked.has('declared'),
    mayLock: may(actor, 'scores.lock', { round, now }).ok,
    mayFollow: couldEver(actor, 'scoring.follow'),
    mayDeclareForAnother: couldEver(actor, 'interest.declare-for-another'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'panel.list.title')

export default function ScoringPage() {
  const page = useLoaderData<typeof loader>()
  const { t } = useMessages()
  const { href, round } = page
  if (page.away) return <ScoringAway away={page.away} round={{ title: round.title, href }} />
  const { list, next, saved, declared, mayFollow, mayLock, mayDeclareForAnother } = page
  const { items, scores, isMember, isShared, done, total } = list
  const [own, others] = [items.filter(({ isHers }) => isHers), items.filter(({ isHers }) => !isHers)]
  const toScore = (reference: string) => `${href}/scoring/${encodeURIComponent(reference)}`
  const toDeclare = items.filter(({ state }) => state === 'to-declare').length
  const interests = `${href}/scoring/interests`
  return (
    <Stack room="loose">
      <BackLink href={href}>{round.title}</BackLink>
      {saved !== null && <Notice kind="good" announce title={t('panel.list.saved', { title: saved })} />}
      {declared && <Notice kind="good" announce title={t('panel.list.declared')} />}
      <PageHeading
        eyebrow={round.closesAt !== null ? t('panel.list.closes', { closesAt: round.closesAt }) : round.title}
        title={t('panel.list.title')}
        lead={scores ? t('panel.list.lead') : t('panel.list.watch')}
      />
      {items.length === 0 && (
        <Empty title={t('panel.interests.none-listed')}>{t('panel.interests.none-listed.body')}</Empty>
      )}
      {isMember && toDeclare > 0 && (
        <Notice kind="wait" title={t('panel.list.declare', { count: toDeclare })}>
          <p>
            <T k="panel.list.declare-body" tags={{ link: <a href={interests} /> }} />
          </p>
        </Notice>
      )}
      {scores && total > 0 && (
        <Stack>
          {done === total && (
            <Notice kind="good" title={t('panel.list.all-in')}>
              <p>{t('panel.list.all-in-body')}</p>
            </Notice>
          )}
          <p>
            <b>{t('panel.list.progress', { done, total })}</b>
          </p>
          <Meter
            label={t('panel.list.progress', { done, total })}
            parts={[{ label: t('panel.state.handed-in'), value: done }]}
            total={total}
          />
          {next !== null && (
            <ButtonRow>
              <ButtonLink href={`${href}/scoring/${next}`}>
                {t(done === 0 ? 'panel.list.start' : 'panel.list.go-on')}
              </ButtonLink>
            </ButtonRow>
          )}
        </Stack>
      )}
      {isMember && items.length > 0 && (
        <Stack>
          {isShared && <p>{t(own.length > 0 || !scores ? 'scorers.list.shared' : 'scorers.list.none-yet')}</p>}
          {own.length > 0 && (
            <ScoringList items={own} href={toScore} caption={isShared ? t('scorers.list.yours') : undefined} />
          )}
          {others.length > 0 && (
            <Details summary={t('scorers.list.others', { count: others.length })}>
              <ScoringList items={others} href={toScore} caption={t('scorers.list.others', { count: others.length })} />
            </Details>
          )}
          <p>
            <a href={interests}>{t('panel.interests.change')}</a>
          </p>
        </Stack>
      )}
      {(mayFollow || mayLock || mayDeclareForAnother) && (
        <Stack as="section">
          <h2>{t('panel.list.panel')}</h2>
          <ButtonRow>
            {mayFollow && (
              <ButtonLink href={`${href}/scoring/progress`} kind="quiet">
                {t('scorers.list.progress')}
              </ButtonLink>
            )}
            {mayLock && (
              <ButtonLink href={`${href}/scoring/lock`} kind="quiet">
                {t('panel.list.lock')}
              </ButtonLink>
            )}
            {mayDeclareForAnother && (
              <ButtonLink href={`${interests}/for`} kind="quiet">
                {t('panel.interests.for-another')}
              </ButtonLink>
            )}
          </ButtonRow>
        </Stack>
      )}
    </Stack>
  )
}
