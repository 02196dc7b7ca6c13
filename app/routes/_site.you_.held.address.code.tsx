import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeAddress } from '~/commands/people/change-address.server'
import { refuse } from '~/domain/refusal'
import { codeForm } from '~/forms/people'
import { read } from '~/forms/read'
import { addressAttempt, forgetAddressAttempt } from '~/http/address-attempt.server'
import { enter } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { originOf } from '~/platform/env.server'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { addressLeftLetter } from '~/ui/people/address-letters'
import { AskForAddressFirst, TypeAddressCode } from '~/ui/people/correct-address'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.code.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'own-address.change')
  const attempt = await addressAttempt(args.request, args.context)
  return { attempt: attempt && { email: attempt.email, shown: sparks.demo && attempt.shown } }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, person } = await enter(args, 'own-address.change')
  const reading = read(codeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const attempt = await addressAttempt(args.request, args.context)
  if (!attempt) return refused(refuse('code-not-asked-here'), reading.typed)

  const letter = addressLeftLetter(await speaker(args.request, now), originOf(sparks.env))
  const here = { sessionId: person?.sessionId ?? '', letter }
  const typed = { ...attempt, code: reading.answers.code }
  const changed = await sparks.world.write((db) => changeAddress(db, on, sparks.secrets, typed, here))
  // The code is not kept meanwhile: she has it in her letter.
  if (!changed.ok && changed.because === 'step-up-first') return refusedOrAgain(sparks, args.request, changed)
  if (!changed.ok) return refused(changed, reading.typed)
  deliverSoon(sparks)
  const cookie = await forgetAddressAttempt(sparks)
  return redirect('/you/held?corrected=address', { headers: { 'Set-Cookie': cookie } })
}

export default function AddressCodePage() {
  const { attempt } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href="/you/held/address">{t('held.correct.address.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      {attempt ? <TypeAddressCode {...attempt} answers={answers} errors={errors} /> : <AskForAddressFirst />}
    </>
  )
}
