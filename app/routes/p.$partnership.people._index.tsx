import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { documentsOn } from '~/queries/learning/documents.server'
import { whoDecides } from '~/queries/people/who-decides.server'
import { PageHeading, Split } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { useMessages } from '~/ui/messages'
import { DocumentsHere } from '~/ui/learning/documents-here'
import { HowWeDecide } from '~/ui/people/how-we-decide'
import { Officers } from '~/ui/people/officers'
import { PeopleTasks } from '~/ui/people/people-tasks'
import { PanelSeats } from '~/ui/people/panel-seats'
import { ResidentLed } from '~/ui/people/resident-led'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.who.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now, actor } = await enterPartnership(args, 'public.read')
  const { slug, name, area, id } = partnership
  const who = await sparks.world.read(async (db) => ({
    ...(await whoDecides(db, id, now)),
    howChosen: await documentsOn(db, id, 'how-chosen'),
  }))
  const may = { roles: couldEver(actor, 'role.read'), settings: couldEver(actor, 'settings.read') }
  const tasks = {
    home: `/p/${slug}`,
    mayInvite: couldEver(actor, 'invitation.read'),
    mayVerify: couldEver(actor, 'residency.read'),
    mayHelp: couldEver(actor, 'help.begin'),
    mayReadLetters: couldEver(actor, 'letters.read-undelivered'),
    mayKeepStrengths: couldEver(actor, 'strength.keep'),
    mayIntroduce: couldEver(actor, 'introduction.make'),
  }
  return { slug, name, area, may, livesHere: actor?.neighbourhoodId != null, tasks, ...who }
}

export default function WhoDecidesPage() {
  const { slug, name, area, livesHere, may, tasks, seats, officers, majority, howChosen } =
    useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <PageHeading
        title={t('people.who.title')}
        lead={t('people.who.lead', { partnership: name })}
        picture={<ResidentLed majority={majority} />}
      >
        <PeopleTasks {...tasks} />
      </PageHeading>
      <PanelSeats seats={seats} />
      <Officers officers={officers} />
      <DocumentsHere home={`/p/${slug}`} documents={howChosen} />
      <p>
        <a href={`/p/${slug}/people/interests`}>{t('register.title')}</a>
      </p>
      {may.roles && (
        <p>
          <a href={`/p/${slug}/people/roles`}>{t('roles.link')}</a>
        </p>
      )}
      {may.settings && (
        <p>
          <a href={`/p/${slug}/set-up`}>{t('setup.settings')}</a>
        </p>
      )}
      {livesHere ? (
        <HowWeDecide />
      ) : (
        <Split aside={<JoinCard slug={slug} area={area} />}>
          <HowWeDecide />
        </Split>
      )}
    </>
  )
}

function JoinCard({ slug, area }: { slug: string; area: string }) {
  const { t } = useMessages()
  return (
    <Card as="section">
      <h2>{t('people.who.join-title', { area })}</h2>
      <p>{t('people.who.join-body')}</p>
      <div>
        <ButtonLink href={`/p/${slug}/join`}>{t('people.join.heading', { area })}</ButtonLink>
      </div>
    </Card>
  )
}
