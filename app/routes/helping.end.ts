import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { endHelping } from '~/commands/people/help-neighbour.server'
import { enter } from '~/http/entrance.server'
import { keepSignedIn } from '~/http/session.server'
import { clearedHere } from '~/http/tablet.server'
import { newToken } from '~/platform/secrets.server'
import { openDeskOf } from '~/queries/voting/desk-page.server'

/** Opened as a page, it is no page. */
export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'help.end')
  return redirect('/')
}

/** The neighbour has done what she came for. What she saw is cleared from this browser, and Back brings nothing back; from a voting desk she is back at it. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'help.end')
  const keyboard = { sessionId: person?.sessionId ?? '', token: newToken() }
  const ended = await sparks.world.write((db) => endHelping(db, on, keyboard))
  if (!ended.ok) return redirect('/')
  const headers = {
    'Set-Cookie': await keepSignedIn(sparks, keyboard.token, ended.endsAt),
    ...clearedHere(args.request, 'cache', 'storage'),
  }
  const home = `/p/${ended.partnership}`
  const helperId = person?.footing.as === 'helped' ? person.footing.helperId : ''
  const desk = await sparks.world.read((db) => openDeskOf(db, helperId, ended.partnership))
  return redirect(desk ? `${home}/rounds/${desk.round}/desk?helped=yes` : `${home}/helping?ended=yes`, { headers })
}
