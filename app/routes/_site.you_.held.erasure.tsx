import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askErasure, cancelErasure } from '~/commands/people/ask-erasure.server'
import { eraseForm } from '~/forms/erasure'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { originOf } from '~/platform/env.server'
import { erasureAsked } from '~/queries/people/erasure-asked.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { AskToBeErased, TakeErasureBack } from '~/ui/people/erasure'
import { erasureLetter } from '~/ui/people/erasure-letter'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'held.erasure-page.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'held.read')
  return sparks.world.read((db) => erasureAsked(db, person?.personId ?? '', now))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now } = await enter(args, 'erasure.ask')
  const reading = read(eraseForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  if (reading.answers.does === 'cancel') {
    const cancelled = await sparks.world.write((db) => cancelErasure(db, on))
    return cancelled.ok ? redirect('/you/held') : refused(cancelled, reading.typed)
  }
  const leaveStories = reading.answers.leave
  const letterFor = erasureLetter(await speaker(args.request, now), originOf(sparks.env))
  const asked = await sparks.world.write((db) => askErasure(db, on, { leaveStories, letterFor }))
  if (!asked.ok) return refused(asked, reading.typed)
  deliverSoon(sparks)
  return redirect('/you/held/erasure')
}

export default function ErasurePage() {
  const { dueAt, refusal, hasStories } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t, say } = useMessages()
  const held = <a href="/you/held">{t('held.title')}</a>
  if (dueAt !== null) {
    return (
      <>
        <PageHeading
          eyebrow={held}
          title={t('held.erasure-page.waiting.title', { dueAt })}
          lead={t('held.erasure-page.waiting.lead')}
        />
        {refusal && <Notice kind="wait" title={say(refusal)} />}
        <TakeErasureBack />
      </>
    )
  }
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={held} title={t('held.erasure-page.title')} lead={t('held.erasure-page.lead')} />
      {refusal && (
        <Notice kind="wait" title={t('held.erasure-page.not-now')}>
          <p>{say(refusal)}</p>
        </Notice>
      )}
      <AskToBeErased answers={answers} errors={errors} mayAsk={refusal === null} hasStories={hasStories} />
    </>
  )
}
