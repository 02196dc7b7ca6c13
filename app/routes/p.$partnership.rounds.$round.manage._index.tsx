import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { dateNames, happened, hasDate, isDecided, nextDate, phaseOf, takes } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { PageHeading, Stack } from '~/ui/arrange'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { PhaseTag } from '~/ui/round/round-card'
import { stageSteps } from '~/ui/round/stage-steps'
import { Stages } from '~/ui/round/stages'
import { SummaryList } from '~/ui/summary-list'
import { TaskList, type Task } from '~/ui/task-list'
import { When } from '~/ui/values'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership, round, actor, now } = await enterRound(args, 'round.manage')
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    now,
    round,
    phase: phaseOf(round, now),
    next: nextDate(round, now),
    mayPlan: couldEver(actor, 'round.plan'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.manage.page', { title: data?.round.title ?? '' })

export default function ManageRoundPage() {
  const { href, now, round, phase, next, mayPlan } = useLoaderData<typeof loader>()
  const speaker = useMessages()
  const { t } = speaker
  const off = phase === 'cancelled'
  const planning: Task[] = [
    { label: t('round.manage.plan'), href: `${href}/manage/plan`, status: 'completed' },
    { label: t('round.manage.publish'), href: `${href}/manage/publish`, status: 'not-started' },
  ]
  return (
    <>
      <BackLink href={href}>{round.title}</BackLink>
      <PageHeading
        eyebrow={round.title}
        title={t('round.manage')}
        lead={next ? t(`round.next.${next.what}`, { comesAt: next.at }) : undefined}
      >
        <p>
          <PhaseTag phase={phase} />
        </p>
      </PageHeading>
      <Stages steps={stageSteps(round, now, speaker)} />
      <Stack as="section">
        <h2>{t('round.manage.to-do')}</h2>
        <TaskList tasks={phase === 'draft' && mayPlan ? planning : tasksOf(href, round, phase, t)} />
      </Stack>
      <Stack as="section">
        <h2>{t('round.how.dates')}</h2>
        <SummaryList
          rows={dateNames.flatMap((name) => {
            const at = round.dates[name]
            if (at === null || !hasDate(round.rules.steps, name)) return []
            return [{ label: t(`round.date.${name}`), value: <When at={at} /> }]
          })}
        />
        {!off && !isDecided(phase) && (
          <p>
            <a href={`${href}/paper-codes`}>{t('paper.codes.title')}</a>
          </p>
        )}
        {mayPlan && !off && phase !== 'draft' && !isDecided(phase) && (
          <>
            <p>
              <a href={`${href}/manage/dates`}>{t('round.manage.dates')}</a>
            </p>
            <p>
              <a href={`${href}/manage/cancel`}>{t('round.manage.cancel')}</a>
            </p>
          </>
        )}
      </Stack>
    </>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** The round's judgements, in order: done, to be done now, or not yet. */
function tasksOf(href: string, round: Page['round'], phase: Page['phase'], t: ReturnType<typeof useMessages>['t']) {
  const task = (step: 'check' | 'score' | 'decide', path: string, done: boolean): Task => {
    const now = phase === step
    return {
      label: t(`round.manage.${step}`),
      hint: now ? t(`round.manage.${step}.hint`) : undefined,
      href: now || done ? `${href}/${path}` : undefined,
      status: done ? 'completed' : now ? 'not-started' : 'cannot-start',
    }
  }
  const scored = happened(round, 'scores-locked') || ['vote', 'vote-soon', 'vote-closed', 'decide'].includes(phase)
  return [
    ...(takes(round, 'check') ? [task('check', 'checking', happened(round, 'checked'))] : []),
    ...(takes(round, 'score') ? [task('score', 'scoring', scored || isDecided(phase))] : []),
    task('decide', 'decision', happened(round, 'adopted')),
  ]
}
