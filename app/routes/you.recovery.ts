import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { askRecovery } from '~/commands/people/recover.server'
import { enter, turnAway } from '~/http/entrance.server'
import { officeLetters } from '~/http/letters.server'
import { wholeAddress } from '~/http/address.server'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { recoveryLetter } from '~/ui/people/recovery-letters'

/** Opened as a page, it is the list of her passkeys. */
export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'recovery.ask')
  return redirect('/you/passkeys')
}

/** Her passkeys are lost: the others are asked to say that it is she. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, person } = await enter(args, 'recovery.ask')
  const { request } = args
  const asked = await sparks.world.write((db) =>
    askRecovery(db, on, person?.sessionId ?? '', (id) =>
      officeLetters(
        { sparks, now },
        request,
        recoveryLetter('asked', wholeAddress(request, sparks, `/recoveries/${id}`)),
      ),
    ),
  )
  if (!asked.ok && asked.because === 'sign-in-afresh') return redirect('/sign-in?afresh=yes&next=%2Fyou%2Fpasskeys')
  if (!asked.ok) throw turnAway(asked)
  deliverSoon(sparks)
  return redirect(`/recoveries/${asked.id}`)
}
