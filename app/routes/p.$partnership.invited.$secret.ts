import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership } from '~/http/entrance.server'
import { rememberInvited } from '~/http/invited-by.server'

/** An invitation's link: its secret goes into a cookie and out of the address, before any page is shown. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'invitation.accept')
  const headers = { 'Set-Cookie': await rememberInvited(sparks, args.params.secret ?? '') }
  return redirect(`/p/${partnership.slug}/invited`, { headers })
}
