import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginHelping } from '~/commands/people/help-neighbour.server'
import { helpForm } from '~/forms/helping'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { newToken } from '~/platform/secrets.server'
import { neighboursByCode } from '~/queries/proposal/neighbours-by-code.server'
import { neighboursNamed, placesOf } from '~/queries/people/neighbours-to-help.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { helpedLetter } from '~/ui/people/helped-letter'
import { WhoToHelp } from '~/ui/people/who-to-help'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'help.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'help.begin')
  const { searchParams } = new URL(args.request.url)
  const asked = searchParams.get('find') ?? ''
  const code = (searchParams.get('code') ?? '').slice(0, 60)
  const round = searchParams.get('round')
  const { byCode, found, places } = await sparks.world.read(async (db) => ({
    byCode: await neighboursByCode(db, partnership.id, code, round),
    found: await neighboursNamed(db, partnership.id, asked),
    places: await placesOf(db, partnership.id),
  }))
  return { asked, found, code, byCode, places, round, ended: searchParams.has('ended') }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'help.begin')
  const { sparks, on, person, partnership } = entry
  const reading = read(helpForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const keyboard = { sessionId: person?.sessionId ?? '', token: newToken() }
  const neighbour =
    answers.step === 'known' ? { personId: answers.person } : { name: answers.name, neighbourhoodId: answers.place }
  const { words } = letterDesk(entry, args.request)
  const begun = await sparks.world.write((db) =>
    beginHelping(db, on, partnership.id, neighbour, keyboard, helpedLetter(words, partnership.name)),
  )
  if (!begun.ok) return refused(begun, typed)
  deliverSoon(sparks)
  const headers = { 'Set-Cookie': await keepSignedIn(sparks, keyboard.token, begun.endsAt) }
  const { searchParams } = new URL(args.request.url)
  const code = searchParams.get('code')
  const [round, vote] = [searchParams.get('round'), searchParams.get('vote')]
  const home = `/p/${partnership.slug}`
  // With a booklet in hand: straight to what is to be keyed in from it.
  const [idea] = code
    ? (await sparks.world.read((db) => neighboursByCode(db, partnership.id, code, round))).filter(
        ({ personId }) => personId === begun.personId,
      )
    : []
  if (idea) return redirect(`${home}/rounds/${idea.round}/apply/${idea.reference}`, { headers })
  // From a voting desk: straight to her ballot.
  if (vote) return redirect(`${home}/rounds/${encodeURIComponent(vote)}/vote`, { headers })
  return redirect(round ? `${home}/rounds/${encodeURIComponent(round)}/apply` : home, { headers })
}

export default function HelpingPage() {
  const { asked, found, code, byCode, places, round, ended } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      {ended && (
        <Notice kind="good" title={t('help.ended')} announce>
          <p>{t('help.ended-body')}</p>
        </Notice>
      )}
      <PageHeading title={t('help.title')} lead={t('help.lead')} />
      <WhoToHelp {...{ round, asked, found, code, byCode, places, answers, errors }} />
    </>
  )
}
