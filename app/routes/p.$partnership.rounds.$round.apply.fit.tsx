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
import { whatIsAsked } from '~/queries/proposal/form-in-use.server'
import { Button, ButtonRow } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { fitHint, fitLabel } from '~/ui/proposal/asked'

/** The address of the page that begins; who is too early or too late is sent there, and told what to do instead. */
function startOf({ partnership, round, now }: RoundEntry): string {
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply`
  if (!mayNow(round, 'open', now).ok) throw redirect(href)
  return href
}

const questionsOf = async ({ sparks, round }: RoundEntry) =>
  (await sparks.world.read((db) => whatIsAsked(db, round))).form.fit

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  return { href: startOf(entry), area: entry.partnership.area, fit: await questionsOf(entry) }
}

/** Answers that are kept nowhere: they only say where to go on. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'public.read')
  const { sparks, on, person, round } = entry
  const href = startOf(entry)
  const fit = await questionsOf(entry)
  const reading = read(fitForm(fit), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const not = fit.find(({ id, fits }) => reading.answers[id] !== fits)
  if (not) return redirect(`${href}/not-this-fund?why=${not.id}`)
  // Who has not signed in is asked to on the way to the next page, and comes back to it.
  if (!person) return redirect(`${href}/begin`)
  const started = await sparks.world.write((db) => startProposal(db, on, round.id))
  if (!started.ok) return refused(started, reading.typed)
  return redirect(`${href}/${started.reference}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'proposal.fit.title', { count: data?.fit.length ?? 2 })

export default function Fit() {
  const { href, area, fit } = useLoaderData<typeof loader>()
  const reply = useReply()
  const speaker = useMessages()
  const { t } = speaker
  const yesOrNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ]
  return (
    <>
      <BackLink href={href} />
      <ErrorSummary {...reply} />
      <h1>{t('proposal.fit.title', { count: fit.length })}</h1>
      <Form {...reply}>
        {fit.map((question) => (
          <Choice
            key={question.id}
            name={question.id}
            kind="one"
            inline
            legend={fitLabel(question, speaker, area)}
            hint={fitHint(question, speaker)}
            options={yesOrNo}
          />
        ))}
        <ButtonRow>
          <Button>{t('common.continue')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
