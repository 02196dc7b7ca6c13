import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askAddressChange } from '~/commands/people/ask-address-change.server'
import { refuse } from '~/domain/refusal'
import { addressForm } from '~/forms/people'
import { read } from '~/forms/read'
import { rememberAddressAttempt } from '~/http/address-attempt.server'
import { enter } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { originOf } from '~/platform/env.server'
import { newToken } from '~/platform/secrets.server'
import { ownLetters } from '~/queries/people/own-letters.server'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { addressCodeLetter, addressTakenLetter } from '~/ui/people/address-letters'
import { AskForAddress } from '~/ui/people/correct-address'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'held.correct.address.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'own-address.change')
  const { email } = await sparks.world.read((db) => ownLetters(db, person?.personId ?? '', now))
  return { email }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now } = await enter(args, 'own-address.change')
  const reading = read(addressForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { email } = reading.answers
  const canSend = sparks.env.smtpUrl !== undefined || sparks.demo !== undefined
  if (!canSend) return refused(refuse('no-letters-from-here'), reading.typed)

  const browser = newToken()
  const words = await speaker(args.request, now)
  const letters = { code: addressCodeLetter(words), taken: addressTakenLetter(words, originOf(sparks.env)) }
  const asked = await sparks.world.write((db) => askAddressChange(db, on, sparks.secrets, { email, browser }, letters))
  if (!asked.ok) return refusedOrAgain(sparks, args.request, asked, reading.typed)
  deliverSoon(sparks)
  const shown = sparks.demo ? asked.code : undefined
  const cookie = await rememberAddressAttempt(sparks, { browser, email, shown })
  return redirect('/you/held/address/code', { headers: { 'Set-Cookie': cookie } })
}

export default function AddressPage() {
  const { email } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href="/you/held">{t('held.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <AskForAddress email={email} answers={answers} errors={errors} />
    </>
  )
}
