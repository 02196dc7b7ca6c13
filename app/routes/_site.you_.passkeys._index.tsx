import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { registerPasskey } from '~/commands/people/register-passkey.server'
import { refuse } from '~/domain/refusal'
import { newPasskeyForm } from '~/forms/passkey'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { officeLetters } from '~/http/letters.server'
import { safeNext } from '~/http/next'
import { browserAsking, challengeIn } from '~/http/passkey-browser.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { newToken } from '~/platform/secrets.server'
import { readNewPasskey, relyingParty } from '~/platform/web-authn.server'
import { passkeysPage } from '~/queries/people/own-passkeys.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { AddPasskey } from '~/ui/people/add-passkey'
import { LostPasskeys } from '~/ui/people/lost-passkeys'
import { recoveryLetter } from '~/ui/people/recovery-letters'
import { PasskeyList } from '~/ui/people/passkey-list'
import { firstPasskeyLetter } from '~/ui/people/passkey-letters'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'access.passkeys.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'passkey.manage')
  const found = await sparks.world.read((db) => passkeysPage(db, person?.sessionId ?? '', now))
  if (!found) throw redirect('/sign-in?next=/you/passkeys')
  const { searchParams } = new URL(args.request.url)
  return { ...found, saved: searchParams.get('saved') }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person, now } = await enter(args, 'passkey.manage')
  const { request } = args
  const reading = read(newPasskeyForm, await request.formData())
  if (!reading.ok) return unprocessable({ ...reading, typed: { name: reading.typed.name ?? '' } })
  const { name, credential } = reading.answers
  const no = (because: string) => refusedOrAgain(sparks, request, refuse(because), { name })
  const party = relyingParty(sparks.env, request)
  if (!party) return no('passkeys-need-origin')

  const challenge = challengeIn(credential.response.clientDataJSON)
  const made = await readNewPasskey(party, challenge, credential)
  if (!made) return no('passkey-not-verified')
  const { personId, sessionId } = person ?? { personId: '', sessionId: '' }
  const browser = await browserAsking(request, sparks)
  const token = newToken()
  const asked = { challenge, browser, purpose: 'register' as const, personId }
  const letters = {
    first: officeLetters({ sparks, now }, request, firstPasskeyLetter),
    recovered: officeLetters({ sparks, now }, request, recoveryLetter('used')),
  }
  const done = await sparks.world.write((db) =>
    registerPasskey(db, on, sparks.secrets, { passkey: made, name, asked, sessionId, token }, letters),
  )
  if (!done.ok) return refusedOrAgain(sparks, request, done, { name })
  if (done.first || done.recovered) deliverSoon(sparks)
  const headers = { 'Set-Cookie': await keepSignedIn(sparks, token, done.endsAt) }
  return redirect(safeNext(request, '/you/passkeys?saved=added'), { headers })
}

export default function PasskeysPage() {
  const { passkeys, isOfficer, mayAdd, mayAskRecovery, recovery, saved } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { search } = useLocation()
  const { t } = useMessages()
  return (
    <>
      <BackLink href="/you">{t('people.you.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      {saved === 'added' && <Notice kind="good" title={t('access.passkeys.added')} announce />}
      {saved === 'changed' && <Notice kind="good" title={t('access.passkeys.changed')} announce />}
      <PageHeading
        title={t('access.passkeys.title')}
        lead={t(isOfficer ? 'access.passkeys.lead-officer' : 'access.passkeys.lead')}
      />
      <PasskeyList passkeys={passkeys} />
      {isOfficer && passkeys.length === 1 && (
        <Notice title={t('access.passkeys.second.title')}>
          <p>{t('access.passkeys.second.body')}</p>
        </Notice>
      )}
      <AddPasskey mayAdd={mayAdd} search={search} answers={answers} errors={errors} first={passkeys.length === 0} />
      {mayAskRecovery && <LostPasskeys recovery={recovery} must={passkeys.length === 0} />}
    </>
  )
}
