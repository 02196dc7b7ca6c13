import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ownStanding } from '~/queries/people/own-standing.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { PageHeading } from '~/ui/arrange'
import { useMessages } from '~/ui/messages'
import { Belongings } from '~/ui/people/belongings'
import { OwnThings } from '~/ui/people/own-things'
import { SignOut } from '~/ui/people/sign-out'
import { WaitingForYou } from '~/ui/people/waiting-for-you'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.you.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'own-page.read')
  const { personId, name } = person ?? { personId: '', name: '' }
  return sparks.world.read(async (db) => ({
    name,
    administers: person?.administrator ?? false,
    ...(await ownStanding(db, personId, now)),
    waiting: await waitingForMe(db, personId, now),
  }))
}

export default function OwnPage() {
  const { name, email, administers, belongings, waiting } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <PageHeading
        title={t('people.you.hello', { name })}
        lead={email ? t('people.you.email', { email }) : undefined}
      />
      <WaitingForYou waiting={waiting} />
      <Belongings belongings={belongings} />
      {administers && (
        <p>
          <a href="/administrators">{t('setup.admin.title')}</a>
        </p>
      )}
      <OwnThings />
      <section className="stack" aria-labelledby="leaving">
        <h2 id="leaving">{t('common.sign-out')}</h2>
        <SignOut />
      </section>
    </>
  )
}
