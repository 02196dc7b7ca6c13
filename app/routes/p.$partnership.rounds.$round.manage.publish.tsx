import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publishRound, type SetAside } from '~/commands/round/publish-round.server'
import { ok, refuse } from '~/domain/refusal'
import { happened } from '~/domain/round'
import { enterRound, turnAway } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { planOf } from '~/queries/round/planning.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Inset } from '~/ui/notice'
import { HowItWorks } from '~/ui/round/how-it-works'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'round.plan')
  if (happened(round, 'published')) throw turnAway(refuse('already-published'))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    plan: await sparks.world.read((db) => planOf(db, round)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'round.plan')
  const published = await sparks.world.write((db) => publishRound(db, on, round.id, fromNoLine))
  if (!published.ok) return refused(published)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}`)
}

/** Until the register is asked, a pot is what the plan says it is. */
const fromNoLine: SetAside<never> = () => Promise.resolve(ok)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.publish.page', { title: data?.plan.title ?? '' })

export default function PublishRoundPage() {
  const { href, plan } = useLoaderData<typeof loader>()
  const { errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${href}/manage/plan`}>{t('round.manage.plan')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={plan.title} title={t('round.publish.title')} lead={t('round.publish.lead')} />
      <Inset>
        <Stack>
          <p>{plan.about}</p>
          <HowItWorks {...plan} />
        </Stack>
      </Inset>
      <Form once errors={errors}>
        <p>{t('round.publish.then', { opensAt: plan.dates.opensAt })}</p>
        <ButtonRow>
          <Button>{t('round.publish.do')}</Button>
          <a href={`${href}/manage/plan`}>{t('round.publish.change')}</a>
        </ButtonRow>
      </Form>
    </>
  )
}
