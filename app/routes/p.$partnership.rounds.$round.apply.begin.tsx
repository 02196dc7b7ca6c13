import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { useMessages } from '~/ui/messages'

/** Where someone comes back to after signing in; entering is what asks her to. */
export async function loader(args: LoaderFunctionArgs) {
  const { person, round } = await enterRound(args, 'proposal.start')
  return { name: person?.name ?? '', round: round.title }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'proposal.start')
  const started = await sparks.world.write((db) => startProposal(db, on, round.id))
  if (!started.ok) return refused(started)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${started.reference}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.begin.title')

export default function Begin() {
  const { name, round } = useLoaderData<typeof loader>()
  const reply = useReply()
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary {...reply} />
      <PageHeading eyebrow={round} title={t('proposal.begin.title')} lead={t('proposal.begin.lead', { name })} />
      <Form {...reply} once>
        <ButtonRow>
          <Button>{t('proposal.begin.button')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
