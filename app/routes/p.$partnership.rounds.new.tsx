import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planRound } from '~/commands/round/plan-round.server'
import { firstPlan, planLike } from '~/domain/round'
import { read, typedIn } from '~/forms/read'
import { planForm } from '~/forms/round/plan'
import { planTyped } from '~/forms/round/plan-typed'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'
import { earlierCriteria, lastPlan } from '~/queries/round/planning.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { readyCriteria } from '~/ui/round/ready-criteria'
import { filledWith } from '~/ui/round/criteria-set'
import { PlanForm } from '~/ui/round/plan-form'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership } = await enterPartnership(args, 'round.plan')
  const { timeZone } = partnership
  return sparks.world.read(async (db) => ({
    ...{ href: `/p/${partnership.slug}/rounds`, tryBallotHref: `/p/${partnership.slug}/try-a-ballot`, now, timeZone },
    last: await lastPlan(db, partnership.id),
    earlier: await earlierCriteria(db, partnership.id),
    places: await neighbourhoodsHere(db, partnership.id),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'round.plan')
  const posted = await args.request.formData()
  // A set was asked for: what was typed comes back with it, and nothing is saved yet.
  const set = posted.get('set')
  if (posted.has('fill') && typeof set === 'string') return data({ typed: typedIn(posted), faults: {}, set })
  const reading = read(planForm(partnership.timeZone), posted)
  if (!reading.ok) return unprocessable(reading)
  const planned = await sparks.world.write((db) => planRound(db, on, partnership.id, reading.answers))
  if (!planned.ok) return refused(planned, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${planned.slug}/manage/publish`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'round.plan.page')

export default function PlanRoundPage() {
  const { href, tryBallotHref, now, timeZone, last, earlier, places } = useLoaderData<typeof loader>()
  const { answers: typed, errors, general } = useReply()
  const asked = useActionData<{ readonly set?: string } | undefined>()?.set
  const { t } = useMessages()
  const answers = asked === undefined ? typed : filledWith(typed, asked, earlier, t)
  const plan = last ? planLike(last, now, timeZone) : { ...firstPlan(now, timeZone), criteria: [] }
  const criteria = plan.criteria.length > 0 ? plan.criteria : readyCriteria(t)
  return (
    <>
      <BackLink href={href}>{t('round.list')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('round.plan.page')} lead={t(last ? 'round.plan.lead' : 'round.plan.lead-first')} />
      <PlanForm
        saved={planTyped({ ...plan, criteria }, timeZone)}
        answers={answers}
        errors={errors}
        cancelHref={href}
        tryBallotHref={tryBallotHref}
        earlier={earlier}
        places={places}
      />
    </>
  )
}
