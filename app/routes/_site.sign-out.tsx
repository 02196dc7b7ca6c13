import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endEverySession, endSession } from '~/commands/people/end-session.server'
import { enter } from '~/http/entrance.server'
import { safeNext } from '~/http/next'
import { forgetCookie, sessionCookie } from '~/http/session.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { useMessages } from '~/ui/messages'
import { SignOut } from '~/ui/people/sign-out'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'common.sign-out')

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await enter(args, 'sign-in.end')
  return { name: person?.name ?? null }
}

/** A post and not a link, so that no other page can sign anyone out. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, person } = await enter(args, 'sign-in.end')
  const everywhere = (await args.request.formData()).get('where') === 'everywhere'
  if (person) {
    const { personId, sessionId, footing } = person
    // Only she herself says so for all her devices: not a helper, nor whoever holds her letter.
    const all = everywhere && footing.as === 'herself'
    await sparks.world.write((db) => (all ? endEverySession(db, personId) : endSession(db, sessionId)))
  }
  return redirect(safeNext(args.request, '/sign-out'), {
    headers: { 'Set-Cookie': await forgetCookie(sessionCookie(sparks)) },
  })
}

export default function SignOutPage() {
  const { name } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  if (name === null) {
    return (
      <PageHeading title={t('people.signed-out.title')} lead={t('people.signed-out.lead')}>
        <div>
          <ButtonLink href="/" kind="quiet">
            {t('common.to-start')}
          </ButtonLink>
        </div>
      </PageHeading>
    )
  }
  return (
    <>
      <PageHeading title={t('common.sign-out')} lead={t('people.signed-in-as', { name })} />
      <SignOut />
    </>
  )
}
