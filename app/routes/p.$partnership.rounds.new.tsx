import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planRound } from '~/commands/round/plan-round.server'
import { firstPlan, planLike } from '~/domain/round'
import { read } from '~/forms/read'
import { planForm } from '~/forms/round/plan'
import { planTyped } from '~/forms/round/plan-typed'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { lastPlan } from '~/queries/round/planning.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { readyCriteria } from '~/ui/panel/ready-criteria'
import { PlanForm } from '~/ui/round/plan-form'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership } = await enterPartnership(args, 'round.plan')
  const last = await sparks.world.read((db) => lastPlan(db, partnership.id))
  return { href: `/p/${partnership.slug}/rounds`, now, timeZone: partnership.timeZone, last }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'round.plan')
  const reading = read(planForm(partnership.timeZone), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const planned = await sparks.world.write((db) => planRound(db, on, partnership.id, reading.answers))
  if (!planned.ok) return refused(planned, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${planned.slug}/manage/publish`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'round.plan.page')

export default function PlanRoundPage() {
  const { href, now, timeZone, last } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
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
      />
    </>
  )
}
