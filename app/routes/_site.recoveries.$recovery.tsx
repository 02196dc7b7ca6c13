import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerRecovery } from '~/commands/people/recover.server'
import { recoveryForm } from '~/forms/recovery'
import { read } from '~/forms/read'
import { enter, notFound } from '~/http/entrance.server'
import { officeLetters } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { recoveryPage } from '~/queries/people/recovery-page.server'
import { ErrorSummary } from '~/ui/error-summary'
import { recoveryLetter } from '~/ui/people/recovery-letters'
import { RecoveryPage } from '~/ui/people/recovery-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'access.recovery.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'recovery.answer')
  const found = await sparks.world.read((db) =>
    recoveryPage(db, args.params.recovery ?? '', person?.personId ?? '', now),
  )
  if (!found) throw notFound()
  return found
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, person } = await enter(args, 'recovery.answer')
  const { request } = args
  const id = args.params.recovery ?? ''
  const found = await sparks.world.read((db) => recoveryPage(db, id, person?.personId ?? '', now))
  if (!found) throw notFound()
  const reading = read(recoveryForm, await request.formData())
  if (!reading.ok) return unprocessable(reading)
  const letter = officeLetters({ sparks, now }, request, recoveryLetter('stopped'))
  const done = await sparks.world.write((db) => answerRecovery(db, on, id, reading.answers.step, letter))
  if (!done.ok) return refusedOrAgain(sparks, request, done, reading.typed)
  deliverSoon(sparks)
  return redirect(`/recoveries/${id}`)
}

export default function Recovery() {
  const found = useLoaderData<typeof loader>()
  const { errors, general } = useReply()
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <RecoveryPage {...found} />
    </>
  )
}
