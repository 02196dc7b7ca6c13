import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { mayDeclareNow } from '~/domain/panel'
import { interestsForm } from '~/forms/panel'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { scoringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { ownInterests } from '~/queries/panel/own-interests.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Empty } from '~/ui/empty'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { InterestsForm, WhatCounts } from '~/ui/panel/interests-form'
import { ScoringAway, type ScoringAwayKind } from '~/ui/panel/scoring-away'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'interest.declare')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title } }
  const decided: ScoringAwayKind | null = mayDeclareNow(round, now).ok ? null : { kind: 'decided' }
  const away = scoringAway(round, now) ?? decided
  if (away) return { ...around, away, ideas: [] }
  const ideas = await sparks.world.read((db) => ownInterests(db, round, actor?.personId ?? ''))
  return { ...around, away: null, ideas }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, actor } = await enterRound(args, 'interest.declare')
  const personId = actor?.personId ?? ''
  const ideas = await sparks.world.read((db) => ownInterests(db, round, personId))
  const references = ideas.filter(({ isHers }) => !isHers).map(({ reference }) => reference)
  const reading = read(interestsForm(references), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const declared = await sparks.world.write((db) => declareInterest(db, on, round.id, personId, reading.answers), {
    unseen: true,
  })
  if (!declared.ok && declared.because === 'interest-needs-note') {
    const field = `note.${declared.values.reference}`
    return unprocessable({
      typed: reading.typed,
      faults: { [field]: { because: 'interest-note-missing', values: {} } },
    })
  }
  if (!declared.ok) return refused(declared, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/scoring?declared`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'panel.interests.title')

export default function InterestsPage() {
  const { away, href, round, ideas } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  if (away) return <ScoringAway away={away} round={{ title: round.title, href }} />
  // A fault says which idea by its reference; here it says it by name.
  const titleOf = new Map(ideas.map(({ reference, title }) => [reference, title]))
  const named = Object.fromEntries(
    Object.entries(errors).map(([field, error]) => {
      const title = titleOf.get(field.replace(/^(kind|note)\./, ''))
      return [field, title === undefined ? error : `${title}: ${error ?? ''}`]
    }),
  )
  return (
    <Stack room="loose">
      <ErrorSummary errors={named} general={general} />
      <BackLink href={href}>{round.title}</BackLink>
      <PageHeading eyebrow={t('panel.scoring')} title={t('panel.interests.title')} lead={t('panel.interests.lead')} />
      <Stack>
        <p>{t('panel.interests.how')}</p>
        <WhatCounts />
      </Stack>
      {ideas.length === 0 ? (
        <Empty title={t('panel.interests.none-listed')}>{t('panel.interests.none-listed.body')}</Empty>
      ) : (
        <InterestsForm ideas={ideas} answers={answers} errors={errors} />
      )}
      <Enhance script="confirm-once" />
    </Stack>
  )
}
