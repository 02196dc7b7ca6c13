import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver, may } from '~/domain/policy'
import { dateNames, happened, hasDate, isDecided, mayChangeCriteria, nextDate, phaseOf, takes } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { PageHeading, Stack } from '~/ui/arrange'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { canTry } from '~/ui/panel/rule-trial'
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
    mayEndVoting: couldEver(actor, 'voting.answer-change'),
    mayBring: may(actor, 'ideas.bring-in', { round, now }).ok,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.manage.page', { title: data?.round.title ?? '' })

export default function ManageRoundPage() {
  const { href, now, round, phase, next, mayPlan, mayEndVoting, mayBring } = useLoaderData<typeof loader>()
  const speaker = useMessages()
  const { t } = speaker
  const off = phase === 'cancelled'
  const planning: Task[] = [
    { label: t('round.manage.plan'), href: `${href}/manage/plan`, status: 'completed' },
    { label: t('asking.heading'), href: `${href}/manage/form`, hint: t('asking.task.hint'), status: 'optional' },
    ...(canTry(round.rules)
      ? [
          {
            label: t('deciding.try'),
            href: `${href}/manage/try`,
            hint: t('deciding.try.lead'),
            status: 'optional',
          } as const,
        ]
      : []),
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
        {mayBring && (
          <p>
            <a href={`${href}/manage/bring`}>{t('bringing.title')}</a>
          </p>
        )}
        {!off && !isDecided(phase) && (
          <p>
            <a href={`${href}/paper-codes`}>{t('paper.codes.title')}</a>
          </p>
        )}
        {!off && phase !== 'draft' && !isDecided(phase) && takes(round, 'vote') && (
          <p>
            <a href={`${href}/paper`}>{t('round.manage.paper')}</a>
          </p>
        )}
        {!off && phase !== 'draft' && (
          <p>
            <a href={`${href}/night/plan`}>{t('night.plan')}</a>
          </p>
        )}
        {takes(round, 'vote') && !off && phase !== 'draft' && !isDecided(phase) && !happened(round, 'counted') && (
          <>
            {mayPlan && (
              <p>
                <a href={`${href}/manage/tellers`}>{t('sealing.tellers.title')}</a>
              </p>
            )}
            {mayEndVoting && happened(round, 'voting-opened') && (
              <p>
                <a href={`${href}/voting-end`}>{t('sealing.end.title')}</a>
              </p>
            )}
          </>
        )}
        {mayPlan && !off && phase !== 'draft' && !isDecided(phase) && (
          <>
            <p>
              <a href={`${href}/manage/form`}>{t('asking.heading')}</a>
            </p>
            <p>
              <a href={`${href}/manage/exclusions`}>{t('exclusions.title')}</a>
            </p>
            {mayChangeCriteria(round, now) && (
              <p>
                <a href={`${href}/manage/criteria`}>{t('deciding.criteria.change')}</a>
              </p>
            )}
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

type Say = ReturnType<typeof useMessages>['t']
type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** Nobody is left without an answer: it is done when the round moves on. */
function tellingTask(href: string, round: Page['round'], phase: Page['phase'], t: Say): Task {
  const done = happened(round, 'agreed')
  return {
    label: t('telling.title'),
    href: `${href}/telling`,
    hint: phase === 'decided' ? t('telling.task.held') : done ? undefined : t('telling.task.hint'),
    status: done
      ? 'completed'
      : phase === 'decided'
        ? 'not-started'
        : happened(round, 'adopted')
          ? 'in-progress'
          : 'optional',
  }
}

/** The round's judgements, in order: done, to be done now, or not yet. */
function tasksOf(href: string, round: Page['round'], phase: Page['phase'], t: Say) {
  const task = (step: 'check' | 'score' | 'decide', path: string, done: boolean): Task => {
    const now = phase === step
    return {
      label: t(`round.manage.${step}`),
      hint: now ? t(`round.manage.${step}.hint`) : undefined,
      href: now || done ? `${href}/${path}` : undefined,
      status: done ? 'completed' : now ? 'not-started' : 'cannot-start',
    }
  }
  const scored =
    happened(round, 'scores-locked') || ['vote', 'vote-soon', 'vote-closed', 'decide', 'decided'].includes(phase)
  return [
    ...(takes(round, 'check') ? [task('check', 'checking', happened(round, 'checked'))] : []),
    ...(takes(round, 'score') ? [task('score', 'scoring', scored || isDecided(phase))] : []),
    task('decide', 'decision', happened(round, 'adopted')),
    ...(happened(round, 'checked') || happened(round, 'adopted') ? [tellingTask(href, round, phase, t)] : []),
  ]
}
