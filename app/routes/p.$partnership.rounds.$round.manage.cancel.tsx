import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { potGoesBack } from '~/commands/money/pot-of-round.server'
import { tellOfCallingOff } from '~/commands/proposal/tell-of-calling-off.server'
import { cancelRound } from '~/commands/round/cancel-round.server'
import { takesTwoToCancel } from '~/domain/round'
import { read } from '~/forms/read'
import { cancelForm } from '~/forms/round/cancel'
import { calledOffWords } from '~/http/called-off.server'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { potLeft } from '~/queries/money/pot-lines.server'
import { whoDid } from '~/queries/round/who-did.server'
import { PageHeading } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { DoneAlready } from '~/ui/round/done-already'
import { TextArea } from '~/ui/text-area'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'round.cancel')
  return sparks.world.read(async (db) => ({
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    cancelled: await whoDid(db, round.id, 'cancelled'),
    adopted: await whoDid(db, round.id, 'adopted'),
    goesBack: await potLeft(db, round.id),
    takesTwo: takesTwoToCancel(round),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'round.cancel')
  const { sparks, on, partnership, round } = entry
  const reading = read(cancelForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { because } = reading.answers
  const tell = tellOfCallingOff(calledOffWords(entry, round, args.request))
  const cancelled = await sparks.world.write((db) => cancelRound(db, on, round.id, because, potGoesBack, tell))
  if (!cancelled.ok) return refused(cancelled, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.cancel.page', { title: data?.title ?? '' })

export default function CancelRoundPage() {
  const { href, title, cancelled, adopted, goesBack, takesTwo } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  if (cancelled) return <DoneAlready what="cancelled" {...cancelled} title={title} href={href} />
  if (adopted) return <DoneAlready what="adopted" {...adopted} title={title} href={href} />
  if (takesTwo)
    return (
      <>
        <BackLink href={`${href}/manage`}>{t('round.manage')}</BackLink>
        <PageHeading eyebrow={title} title={t('round.manage.cancel')} lead={t('sealing.end.call-off-two')} />
        <p>
          <a href={`${href}/voting-end`}>{t('sealing.end.title')}</a>
        </p>
      </>
    )
  return (
    <>
      <BackLink href={`${href}/manage`}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={title} title={t('round.manage.cancel')} />
      <Notice kind="stop" title={t('round.cancel.warning')}>
        <p>{t('round.cancel.kept')}</p>
        {goesBack.map(({ name, freePence }) => (
          <p key={name}>{t('money.pot.goes-back', { name, freePence })}</p>
        ))}
      </Notice>
      <Form answers={answers} errors={errors} once>
        <TextArea
          name="because"
          label={t('round.cancel.because')}
          hint={t('round.cancel.because.hint')}
          most={400}
          rows={3}
        />
        <ButtonRow>
          <Button kind="stop">{t('round.cancel.do')}</Button>
          <a href={`${href}/manage`}>{t('round.cancel.keep')}</a>
        </ButtonRow>
        <Enhance script="forms" />
      </Form>
    </>
  )
}
