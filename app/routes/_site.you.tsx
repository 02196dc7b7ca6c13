import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { ownStanding } from '~/queries/people/own-standing.server'
import { PageHeading } from '~/ui/arrange'
import { useMessages } from '~/ui/messages'
import { Belongings } from '~/ui/people/belongings'
import { SignOut } from '~/ui/people/sign-out'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.you.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'own-page.read')
  const { personId, name } = person ?? { personId: '', name: '' }
  const { belongings, email } = await sparks.world.read((db) => ownStanding(db, personId, now))
  return { name, email, belongings }
}

export default function OwnPage() {
  const { name, email, belongings } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <PageHeading
        title={t('people.you.hello', { name })}
        lead={email ? t('people.you.email', { email }) : undefined}
      />
      <Belongings belongings={belongings} />
      <section className="stack" aria-labelledby="leaving">
        <h2 id="leaving">{t('common.sign-out')}</h2>
        <SignOut />
      </section>
    </>
  )
}
