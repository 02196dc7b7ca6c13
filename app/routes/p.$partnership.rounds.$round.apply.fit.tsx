import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { mayNow } from '~/domain/round'
import { read } from '~/forms/read'
import { fitForm } from '~/forms/proposal'
import { enterRound, type RoundEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { Button, ButtonRow } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'

/** The address of the page that begins; who is too early or too late is sent there, and told what to do instead. */
function startOf({ partnership, round, now }: RoundEntry): string {
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply`
  if (!mayNow(round, 'open', now).ok) throw redirect(href)
  return href
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  return { href: startOf(entry), area: entry.partnership.area }
}

/** Two answers that are kept nowhere: they only say where to go on. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  const { sparks, on, person, round } = entry
  const href = startOf(entry)
  const reading = read(fitForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { forNeighbours, ruledOut } = reading.answers
  if (forNeighbours === 'no') return redirect(`${href}/not-this-fund?why=place`)
  if (ruledOut === 'yes') return redirect(`${href}/not-this-fund?why=use`)
  // Who has not signed in is asked to on the way to the next page, and comes back to it.
  if (!person) return redirect(`${href}/begin`)
  const started = await sparks.world.write((db) => startProposal(db, on, round.id))
  if (!started.ok) return refused(started, reading.typed)
  return redirect(`${href}/${started.reference}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.fit.title')

export default function Fit() {
  const { href, area } = useLoaderData<typeof loader>()
  const reply = useReply()
  const { t } = useMessages()
  const yesOrNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ]
  return (
    <>
      <BackLink href={href} />
      <ErrorSummary {...reply} />
      <h1>{t('proposal.fit.title')}</h1>
      <Form {...reply}>
        <Choice
          name="forNeighbours"
          kind="one"
          inline
          legend={t('proposal.fit.for-neighbours', { area })}
          options={yesOrNo}
        />
        <Choice
          name="ruledOut"
          kind="one"
          inline
          legend={t('proposal.fit.ruled-out')}
          hint={t('proposal.fit.ruled-out-hint')}
          options={yesOrNo}
        />
        <ButtonRow>
          <Button>{t('common.continue')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
