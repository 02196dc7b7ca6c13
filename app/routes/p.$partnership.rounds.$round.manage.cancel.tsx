import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cancelRound, type GiveBack } from '~/commands/round/cancel-round.server'
import { ok } from '~/domain/refusal'
import { read } from '~/forms/read'
import { cancelForm } from '~/forms/round/cancel'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { TextArea } from '~/ui/text-area'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership, round } = await enterRound(args, 'round.cancel')
  return { href: `/p/${partnership.slug}/rounds/${round.slug}/manage`, title: round.title }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'round.cancel')
  const reading = read(cancelForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { because } = reading.answers
  const cancelled = await sparks.world.write((db) => cancelRound(db, on, round.id, because, nothingSetAside))
  if (!cancelled.ok) return refused(cancelled, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}`)
}

/** Until the register is asked, there is nothing to give back. */
const nothingSetAside: GiveBack<never> = () => Promise.resolve(ok)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'round.cancel.page', { title: data?.title ?? '' })

export default function CancelRoundPage() {
  const { href, title } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('round.manage')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={title} title={t('round.manage.cancel')} />
      <Notice kind="stop" title={t('round.cancel.warning')}>
        <p>{t('round.cancel.kept')}</p>
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
          <a href={href}>{t('round.cancel.keep')}</a>
        </ButtonRow>
        <Enhance script="character-count" />
        <Enhance script="confirm-once" />
      </Form>
    </>
  )
}
