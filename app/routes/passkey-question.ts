import type { ActionFunctionArgs } from '@remix-run/node'
import { askPasskey } from '~/commands/people/ask-passkey.server'
import { passkeyQuestionForm } from '~/forms/passkey'
import { read } from '~/forms/read'
import { enter, notFound } from '~/http/entrance.server'
import { rememberBrowser } from '~/http/passkey-browser.server'
import { newToken } from '~/platform/secrets.server'
import { questionForNewPasskey, questionForPasskey, relyingParty } from '~/platform/web-authn.server'

/** What a device is to be asked, in JSON, at the moment it is wanted: for `enhance/passkey.js`. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'passkey.ask')
  const reading = read(passkeyQuestionForm, await args.request.formData())
  const party = relyingParty(sparks.env, args.request)
  if (!reading.ok || !party) throw notFound()
  const { purpose } = reading.answers
  if (purpose !== 'sign-in' && !person) throw notFound()

  const [challenge, browser] = [newToken(), newToken()]
  const personId = purpose === 'sign-in' ? null : (person?.personId ?? null)
  const asked = { challenge, browser, purpose, personId }
  // Nothing that a page shows has changed.
  const { passkeyIds } = await sparks.world.write((db) => askPasskey(db, on, sparks.secrets, asked), { unseen: true })
  const question =
    purpose === 'register'
      ? questionForNewPasskey(party, challenge, { id: personId ?? '', name: person?.name ?? '' }, passkeyIds)
      : questionForPasskey(party, challenge, passkeyIds)
  return Response.json(question, { headers: { 'Set-Cookie': await rememberBrowser(sparks, browser) } })
}
