import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { revisePlan } from '~/commands/round/revise-plan.server'
import { read, typedIn } from '~/forms/read'
import { planForm } from '~/forms/round/plan'
import { planTyped } from '~/forms/round/plan-typed'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'
import { earlierCriteria, planOf } from '~/queries/round/planning.server'
import { whoDid } from '~/queries/round/who-did.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { readyCriteria } from '~/ui/round/ready-criteria'
import { DoneAlready } from '~/ui/round/done-already'
import { filledWith } from '~/ui/round/criteria-set'
import { PlanForm } from '~/ui/round/plan-form'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'round.plan')
  return sparks.world.read(async (db) => ({
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    tryBallotHref: `/p/${partnership.slug}/try-a-ballot`,
    timeZone: partnership.timeZone,
    plan: await planOf(db, round),
    earlier: await earlierCriteria(db, partnership.id, round.id),
    places: await neighbourhoodsHere(db, partnership.id),
    published: await whoDid(db, round.id, 'published'),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'round.plan')
  const posted = await args.request.formData()
  // A set was asked for: what was typed comes back with it, and nothing is saved yet.
  const set = posted.get('set')
  if (posted.has('fill') && typeof set === 'string') return data({ typed: typedIn(posted), faults: {}, set })
  const reading = read(planForm(partnership.timeZone), posted)
  if (!reading.ok) return unprocessable(reading)
  const revised = await sparks.world.write((db) => revisePlan(db, on, round.id, reading.answers))
  if (!revised.ok) return refused(revised, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/manage/publish`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.plan.change-page', { title: data?.plan.title ?? '' })

export default function ChangePlanPage() {
  const { href, tryBallotHref, timeZone, plan, published, earlier, places } = useLoaderData<typeof loader>()
  const { answers: typed, errors, general } = useReply()
  const asked = useActionData<{ readonly set?: string } | undefined>()?.set
  const { t } = useMessages()
  const answers = asked === undefined ? typed : filledWith(typed, asked, earlier, t)
  if (published) return <DoneAlready what="published" {...published} title={plan.title} href={href} />
  const criteria = plan.criteria.length > 0 ? plan.criteria : readyCriteria(t)
  const saved = planTyped({ ...plan, criteria }, timeZone)
  return (
    <>
      <BackLink href={`${href}/manage`}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={plan.title} title={t('round.manage.plan')} />
      <PlanForm
        saved={saved}
        answers={answers}
        errors={errors}
        cancelHref={`${href}/manage`}
        tryBallotHref={tryBallotHref}
        earlier={earlier}
        places={places}
      />
    </>
  )
}
