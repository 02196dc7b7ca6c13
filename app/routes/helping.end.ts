import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { endHelping } from '~/commands/people/help-neighbour.server'
import { enter } from '~/http/entrance.server'
import { keepSignedIn } from '~/http/session.server'
import { newToken } from '~/platform/secrets.server'

/** Opened as a page, it is no page. */
export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'help.end')
  return redirect('/')
}

/** The neighbour has done what she came for. What she saw is cleared from this browser, and Back brings nothing back. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'help.end')
  const keyboard = { sessionId: person?.sessionId ?? '', token: newToken() }
  const ended = await sparks.world.write((db) => endHelping(db, on, keyboard))
  if (!ended.ok) return redirect('/')
  const headers = {
    'Set-Cookie': await keepSignedIn(sparks, keyboard.token, ended.endsAt),
    'Clear-Site-Data': '"cache", "storage"',
  }
  return redirect(`/p/${ended.partnership}/helping?ended=yes`, { headers })
}
