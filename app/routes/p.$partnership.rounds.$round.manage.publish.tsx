import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { potFromLine } from '~/commands/money/pot-of-round.server'
import { publishRound } from '~/commands/round/publish-round.server'
import { read } from '~/forms/read'
import { publishForm } from '~/forms/round/publish'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { potLines } from '~/queries/money/pot-lines.server'
import { planOf } from '~/queries/round/planning.server'
import { limitsTold } from '~/queries/voting/can-vote.server'
import { whoDid } from '~/queries/round/who-did.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { canChoosePot, NoPot, PotChoice } from '~/ui/money/pot-choice'
import { Inset } from '~/ui/notice'
import { canTry } from '~/ui/panel/rule-trial'
import { DoneAlready } from '~/ui/round/done-already'
import { HowItWorks } from '~/ui/round/how-it-works'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round } = await enterRound(args, 'round.plan')
  return sparks.world.read(async (db) => ({
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    books: `/p/${partnership.slug}/books`,
    plan: await planOf(db, round),
    limits: await limitsTold(db, round),
    published: await whoDid(db, round.id, 'published'),
    lines: await potLines(db, partnership, round.potPence, now),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'round.plan')
  const reading = read(publishForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const potFrom = potFromLine(reading.answers.line)
  const published = await sparks.world.write((db) => publishRound(db, on, round.id, potFrom))
  if (!published.ok) return refused(published, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.publish.page', { title: data?.plan.title ?? '' })

export default function PublishRoundPage() {
  const { href, books, plan, limits, published, lines } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  if (published) return <DoneAlready what="published" {...published} title={plan.title} href={href} />
  const [only] = lines
  return (
    <>
      <BackLink href={`${href}/manage/plan`}>{t('round.manage.plan')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={plan.title} title={t('round.publish.title')} lead={t('round.publish.lead')} />
      <Inset>
        <Stack>
          <p>{plan.about}</p>
          <HowItWorks {...plan} limits={limits} />
        </Stack>
      </Inset>
      {canTry(plan.rules) && (
        <p>
          <a href={`${href}/manage/try`}>{t('deciding.try.link')}</a>
        </p>
      )}
      {canChoosePot(lines) ? (
        <Form once saved={lines.length === 1 ? { line: only?.id } : {}} answers={answers} errors={errors}>
          <PotChoice lines={lines} potPence={plan.potPence} />
          <p>{t('round.publish.then', { opensAt: plan.dates.opensAt })}</p>
          <ButtonRow>
            <Button>{t('round.publish.do')}</Button>
            <a href={`${href}/manage/plan`}>{t('round.publish.change')}</a>
          </ButtonRow>
          <Enhance script="forms" />
        </Form>
      ) : (
        <NoPot lines={lines} potPence={plan.potPence} books={books} planHref={`${href}/manage/plan`} />
      )}
    </>
  )
}
