import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { declareResidency } from '~/commands/people/declare-residency.server'
import { residencyForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownResidency } from '~/queries/people/own-residency.server'
import { waysToBeKnown } from '~/queries/people/residency-ways.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { useMessages } from '~/ui/messages'
import { LivesHere } from '~/ui/people/lives-here'
import { OtherWays } from '~/ui/people/other-ways'
import { OutsideTheArea } from '~/ui/people/outside-the-area'
import { ResidencyForm } from '~/ui/people/residency-form'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.join.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, person, now } = await enterPartnership(args, 'residency.declare')
  const { slug, name, area, id } = partnership
  const personId = person?.personId ?? ''
  return sparks.world.read(async (db) => ({
    slug,
    partnership: name,
    area,
    name: person?.name ?? '',
    home: await ownResidency(db, id, personId),
    ...(await waysToBeKnown(db, sparks.secrets, id, personId, now)),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'residency.declare')
  const reading = read(residencyForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const declared = await sparks.world.write((db) => declareResidency(db, on, partnership.id, reading.answers))
  if (!declared.ok) return refused(declared, reading.typed)
  return redirect(`/p/${partnership.slug}/join`)
}

export default function JoinPage() {
  const { slug, partnership, area, name, home, ways, waiting } = useLoaderData<typeof loader>()
  const { answers, errors, general, because } = useReply()
  const { t } = useMessages()
  if (home) return <LivesHere slug={slug} {...home} />
  const atHerWord = ways.includes('postcode-declaration')
  const form = atHerWord && <ResidencyForm area={area} name={name} answers={answers} errors={errors} />
  if (because === 'outside-the-area') {
    return (
      <OutsideTheArea area={area} postcode={String(answers.postcode ?? '')} slug={slug}>
        {form}
      </OutsideTheArea>
    )
  }
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('people.join.heading', { area })} lead={t('people.join.lead', { partnership })} />
      {form}
      <OtherWays home={`/p/${slug}`} ways={ways} waiting={waiting !== null} alone={!atHerWord} />
    </>
  )
}
