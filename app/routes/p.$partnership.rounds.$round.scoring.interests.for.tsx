import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { declareInterest, type RecordedForHer } from '~/commands/panel/declare-interest.server'
import { interestKinds } from '~/domain/panel'
import { interestForAnotherForm } from '~/forms/panel'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { declaringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { declarableIn, whereToDeclare } from '~/queries/panel/declarable.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Button, ButtonRow } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { interestLetter } from '~/ui/panel/interest-letter'
import { ScoringAway } from '~/ui/panel/scoring-away'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'interest.declare-for-another')
  const { members, ideas, when, isMeeting } = await sparks.world.read(async (db) => ({
    ...(await declarableIn(db, round, now)),
    ...(await whereToDeclare(db, round, now)),
  }))
  const here = `/p/${partnership.slug}/rounds/${round.slug}`
  return {
    away: when.ok ? null : declaringAway(round, when),
    round: { title: round.title, href: here },
    back: isMeeting ? `${here}/decision` : `${here}/scoring`,
    members: members.filter(({ personId }) => personId !== actor?.personId),
    ideas,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'interest.declare-for-another')
  const { sparks, on, now, round, partnership } = entry
  const reading = read(interestForAnotherForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { personId, ...said } = reading.answers
  const { words, home } = letterDesk(entry, args.request)
  const href = `${home}/rounds/${round.slug}/scoring/interests`
  const letterFor = (recorded: RecordedForHer) => ({
    ...interestLetter({ ...recorded, partnership: partnership.name, href }, words),
    partnershipId: partnership.id,
  })
  const declared = await sparks.world.write((db) => declareInterest(db, on, round.id, personId, [said], letterFor), {
    unseen: true,
    topics: [topics.meeting(round.id)],
  })
  if (!declared.ok) return refused(declared, reading.typed)
  const { isMeeting } = await sparks.world.read((db) => whereToDeclare(db, round, now))
  const here = `/p/${partnership.slug}/rounds/${round.slug}`
  return redirect(isMeeting ? `${here}/decision?saved=declared` : `${here}/scoring?declared`)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'panel.for-another.title')

export default function InterestForAnother() {
  const { away, round, back, members, ideas } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  if (away) return <ScoringAway away={away} round={round} />
  const choose = { value: '', label: t('panel.for-another.choose') }
  return (
    <Stack room="loose">
      <ErrorSummary errors={errors} general={general} />
      <BackLink href={back} />
      <PageHeading title={t('panel.for-another.title')} lead={t('panel.for-another.lead')} />
      <Form answers={answers} errors={errors} once>
        <SelectField
          name="personId"
          label={t('panel.for-another.who')}
          options={[choose, ...members.map(({ personId, name }) => ({ value: personId, label: name }))]}
        />
        <SelectField
          name="reference"
          label={t('panel.for-another.idea')}
          options={[choose, ...ideas.map(({ reference, title }) => ({ value: reference, label: title }))]}
        />
        <Choice
          kind="one"
          name="kind"
          legend={t('panel.for-another.kind')}
          options={[...interestKinds.slice(1), interestKinds[0]].map((kind) => ({
            value: kind,
            label: t(`panel.for-another.${kind}`),
          }))}
        />
        <TextArea
          name="note"
          label={t('panel.for-another.note')}
          hint={t('panel.for-another.note-hint')}
          rows={3}
          most={500}
        />
        <ButtonRow>
          <Button>{t('panel.for-another.button')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}
