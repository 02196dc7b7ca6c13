import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endEverySession, endSession } from '~/commands/people/end-session.server'
import { enter } from '~/http/entrance.server'
import { safeNext } from '~/http/next'
import { forgetCookie, sessionCookie } from '~/http/session.server'
import { clearedHere } from '~/http/tablet.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { Enhance } from '~/ui/enhance'
import { useMessages } from '~/ui/messages'
import { SignOut } from '~/ui/people/sign-out'
import { StopHelping } from '~/ui/people/stop-helping'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'common.sign-out')

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await enter(args, 'sign-in.end')
  const helper = person?.footing.as === 'helped' ? person.footing.helperName : null
  return { name: person?.name ?? null, helper }
}

/** A post and not a link, so that no other page can sign anyone out. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'sign-in.end')
  const everywhere = (await args.request.formData()).get('where') === 'everywhere'
  if (person) {
    const { personId, sessionId, footing } = person
    // Only she herself says so for all her devices: not a helper, nor whoever holds her letter.
    const all = everywhere && footing.as === 'herself'
    await sparks.world.write((db) => (all ? endEverySession(db, on, personId) : endSession(db, on, sessionId)))
  }
  // What she wrote and could not be saved is hers alone: whoever uses the browser next finds nothing of it. What a
  // neighbour saw while she was helped is hers too: Back brings nothing of it back.
  const what = person?.footing.as === 'helped' ? (['cache', 'storage'] as const) : (['storage'] as const)
  const headers = new Headers({
    'Set-Cookie': await forgetCookie(sessionCookie(sparks)),
    ...clearedHere(args.request, ...what),
  })
  return redirect(safeNext(args.request, '/sign-out'), { headers })
}

export default function SignOutPage() {
  const { name, helper } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  if (name === null) {
    return (
      <>
        <PageHeading title={t('people.signed-out.title')} lead={t('people.signed-out.lead')}>
          <div>
            <ButtonLink href="/" kind="quiet">
              {t('common.to-start')}
            </ButtonLink>
          </div>
        </PageHeading>
        <Enhance script="forget" />
      </>
    )
  }
  if (helper !== null) return <StopHelping name={name} helper={helper} />
  return (
    <>
      <PageHeading title={t('common.sign-out')} lead={t('people.signed-in-as', { name })} />
      <SignOut />
    </>
  )
}
