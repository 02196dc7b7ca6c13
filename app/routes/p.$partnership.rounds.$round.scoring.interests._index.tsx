import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { tellInterest } from '~/commands/panel/tell-interest.server'
import { declareShows, listToDeclare, scoresLockedAt, type DeclareWanted } from '~/domain/panel'
import { interestsForm, interestsPageForm } from '~/forms/panel'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { declaringAway } from '~/http/scoring-away'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { whereToDeclare } from '~/queries/panel/declarable.server'
import { ownInterests, writtenForHer, type OwnInterest } from '~/queries/panel/own-interests.server'
import { PageHeading, Stack } from '~/ui/arrange'
import { Empty } from '~/ui/empty'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { InterestsForm, longListId, WhatCounts } from '~/ui/panel/interests-form'
import { WrittenForYou } from '~/ui/panel/written-for-you'
import { ScoringAway } from '~/ui/panel/scoring-away'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'interest.declare')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const around = { href, round: { title: round.title }, area: partnership.area }
  const personId = actor?.personId ?? ''
  const thanks = new URL(args.request.url).searchParams.has('read')
  const { when, isMeeting, written } = await sparks.world.read(async (db) => ({
    ...(await whereToDeclare(db, round, now)),
    written: await writtenForHer(db, round, personId),
  }))
  const kept = new URL(args.request.url).searchParams.has('kept')
  const found = { ...around, written, thanks, kept, isMeeting }
  if (!when.ok) return { ...found, away: declaringAway(round, when), list: null, isLocked: false, of: null }
  const list = listToDeclare(
    await sparks.world.read((db) => ownInterests(db, round, personId, now)),
    declareWanted(new URL(args.request.url).searchParams),
  )
  const isLocked = when.of === 'list' && scoresLockedAt(round, now) !== null
  const asked = declareWanted(new URL(args.request.url).searchParams)
  return { ...found, away: null, list, asked, isLocked, of: when.of }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, round, partnership, actor } = await enterRound(args, 'interest.declare')
  const personId = actor?.personId ?? ''
  const posted = await args.request.formData()
  if (posted.get('step') === 'read') {
    const written = posted.get('written')
    const which = typeof written === 'string' ? written : ''
    const heard = await sparks.world.write((db) => tellInterest(db, on, round.id, which, 'read'), { unseen: true })
    if (!heard.ok) return refused(heard)
    return redirect(`/p/${partnership.slug}/rounds/${round.slug}/scoring/interests?read`)
  }
  const ideas = await sparks.world.read((db) => ownInterests(db, round, personId, now))
  const reading = readInterests(ideas, posted)
  if (!reading.ok) return unprocessable(reading)
  const { said, wanted, isDone } = reading.answers
  const declared = await sparks.world.write((db) => declareInterest(db, on, round.id, personId, said), {
    unseen: true,
    // At a meeting everybody's page says who can decide.
    topics: [topics.meeting(round.id)],
  })
  if (!declared.ok && declared.because === 'interest-needs-note') {
    const field = `note.${declared.values.reference}`
    return unprocessable({
      typed: reading.typed,
      faults: { [field]: { because: 'interest-note-missing', values: {} } },
    })
  }
  if (!declared.ok) return refused(declared, reading.typed)
  if (!isDone) return redirect(addressOf(`/p/${partnership.slug}/rounds/${round.slug}/scoring/interests`, wanted))
  const { isMeeting } = await sparks.world.read((db) => whereToDeclare(db, round, now))
  const here = `/p/${partnership.slug}/rounds/${round.slug}`
  return redirect(isMeeting ? `${here}/decision?saved=declared` : `${here}/scoring?declared`)
}

/** A short list is answered as a whole. Of a long one a page is, which says which ideas were on it. */
function readInterests(ideas: readonly OwnInterest[], posted: FormData) {
  const references = ideas.filter(({ isHers }) => !isHers).map(({ reference }) => reference)
  const on = posted.get('on')
  if (typeof on !== 'string') {
    const reading = read(interestsForm(references), posted)
    return reading.ok ? { ...reading, answers: { said: reading.answers, wanted: firstPage, isDone: true } } : reading
  }
  const shown = new Set(on.split(' '))
  const open = ideas.filter(({ kind, isHers, reference }) => kind === null && !isHers && !shown.has(reference))
  return read(
    interestsPageForm(
      references.filter((reference) => shown.has(reference)),
      open.map(({ reference }) => reference),
    ),
    posted,
  )
}

const firstPage: DeclareWanted = { show: 'all', words: '', page: 1 }

/** What an address asks of a long list; what makes no sense is not asked. */
function declareWanted(query: URLSearchParams): DeclareWanted {
  const page = Math.trunc(Number(query.get('page')))
  return {
    show: declareShows.find((one) => one === query.get('show')) ?? 'all',
    words: query.get('find')?.trim().slice(0, 200) ?? '',
    page: page >= 1 && page <= 10_000 ? page : 1,
  }
}

const addressOf = (path: string, { show, words, page }: DeclareWanted) =>
  `${path}?${new URLSearchParams({ show, find: words, page: String(page), kept: 'yes' })}#${longListId}`

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'panel.interests.title')

export default function InterestsPage() {
  const page = useLoaderData<typeof loader>()
  const { away, href, round, area, list, isLocked, of, isMeeting, written, thanks } = page
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  if (away) return <ScoringAway away={away} round={{ title: round.title, href }} />
  // A fault says which idea by its reference; here it says it by name.
  const titleOf = new Map(list.ideas.map(({ reference, title }) => [reference, title]))
  const named = Object.fromEntries(
    Object.entries(errors).map(([field, error]) => {
      const title = titleOf.get(field.replace(/^(kind|note)\./, ''))
      return [field, title === undefined ? error : `${title}: ${error ?? ''}`]
    }),
  )
  return (
    <Stack room="loose">
      <ErrorSummary errors={named} general={general} />
      {isMeeting ? (
        <BackLink href={`${href}/decision`}>{t('decision.list')}</BackLink>
      ) : (
        <BackLink href={href}>{round.title}</BackLink>
      )}
      <PageHeading
        eyebrow={isMeeting ? round.title : t('panel.scoring')}
        title={t('panel.interests.title')}
        lead={t('panel.interests.lead')}
      />
      <Stack>
        <p>{t('panel.interests.how')}</p>
        <WhatCounts />
      </Stack>
      {of === 'change' && <p>{t('meeting.declare.change')}</p>}
      {thanks && <Notice kind="good" announce title={t('scorers.written.thanks')} />}
      <WrittenForYou written={written} />
      {isLocked && (
        <Notice kind="stop" title={t('scorers.locked-warning')}>
          <p>{t('scorers.locked-warning-body')}</p>
        </Notice>
      )}
      {list.counts.all === 0 ? (
        <Empty title={t('panel.interests.none-listed')}>{t('panel.interests.none-listed.body')}</Empty>
      ) : (
        <InterestsForm {...list} asked={page.asked} kept={page.kept} area={area} answers={answers} errors={errors} />
      )}
      <Enhance script="forms" />
    </Stack>
  )
}
