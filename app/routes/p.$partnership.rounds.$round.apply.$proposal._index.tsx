import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '~/domain/policy'
import { awaitsAnswer, scanOfForm, writes } from '~/domain/proposal'
import { happened, mayNow, stageOf } from '~/domain/round'
import { whenToChange } from '~/http/changing.server'
import { enterProposal } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { helpersIn } from '~/queries/proposal/apply-start.server'
import { checkingTalk } from '~/queries/proposal/checking-talk.server'
import { ownMerging } from '~/queries/proposal/merging.server'
import { lastSent, ownDraft, proposalHistory } from '~/queries/proposal/own-draft.server'
import { ownOrigin, whereNext } from '~/queries/proposal/lineage.server'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { readBackOf, sharersOf } from '~/queries/proposal/together.server'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { writingOn } from '~/queries/proposal/writing.server'
import { OwnPage } from '~/ui/proposal/own-page'
import { SharedPage } from '~/ui/proposal/shared-page'
import { TaskPage } from '~/ui/proposal/task-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, now, on, actor, person, share, partnership, round, proposal } = entry
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const { reference, standing } = proposal
  const mayWithdraw = may(actor, 'proposal.withdraw', { round, now, share }).ok
  const { own, sent, known, history, helpers, pictures, talk, whoIsIn, origin, next, writing, readBack, joining } =
    await sparks.world.read(async (db) => ({
      own: await ownDraft(db, proposal, round, share),
      sent: await lastSent(db, proposal, share),
      known: await publicProposal(db, proposal, round, now),
      history: await proposalHistory(db, proposal.id),
      helpers: await helpersIn(db, partnership.id, now),
      pictures: await ownPictures(db, proposal.id),
      // What those who check ask is between them and those who write.
      talk: writes(share) ? await checkingTalk(db, proposal.id) : [],
      whoIsIn: await sharersOf(db, proposal, person?.personId ?? null, now),
      origin: share === 'own' ? await ownOrigin(db, proposal) : null,
      next: await whereNext(db, proposal, round, 'applicant', now),
      readBack: await readBackOf(db, proposal),
      writing: await writingOn(db, proposal, share, person?.personId ?? '', now),
      joining: await ownMerging(db, proposal, round, now),
    }))
  const open = mayNow(round, 'open', now).ok
  const openToDrafts = mayNow(round, 'open', now, own.grace).ok
  const { closed, closesAt } = whenToChange(entry, own)
  return {
    href: `${roundHref}/apply/${reference}`,
    applyHref: `${roundHref}/apply`,
    publicHref: `${roundHref}/proposals/${reference}`,
    round: { title: round.title, dates: round.dates },
    reference,
    standing,
    helpers,
    share: share ?? 'read',
    whoIsIn,
    readBack,
    helping: Boolean(on.helper),
    scanned: pictures.pictures.some(({ forAsk }) => forAsk === scanOfForm),
    others: writing.pages,
    notes: writing.notes,
    pictures: {
      ...pictures,
      pictures: pictures.pictures.filter((one) => writes(share) || (!one.isPrivate && one.hiddenBecause === null)),
      removed: writes(share) ? pictures.removed : [],
      filesHref: `${roundHref}/proposals/${reference}/pictures`,
    },
    open,
    mayWithdraw,
    origin,
    joining,
    opensAt: stageOf(round, now) === 'plan' ? round.dates.opensAt : null,
    mayUseAgain: share === 'own' && next.closed === null && next.rounds.length > 0,
    isDraft:
      (openToDrafts && standing === 'draft') ||
      ((standing === 'sent-back' || (standing === 'draft' && own.changes !== null)) && closed === null),
    closesAt,
    talked: talk.length > 0,
    asked: awaitsAnswer(talk) && stageOf(round, now) === 'check',
    justSaved: new URL(args.request.url).searchParams.has('saved'),
    ...own,
    ...own.choices,
    // When the time for changes is over, what counts is what was sent.
    draft: closed && sent ? sent : own.draft,
    area: partnership.area,
    applicantName: actor?.name ?? '',
    whereabouts: known.whereabouts,
    notEligibleBecause: known.notEligibleBecause,
    sentAt: proposal.submittedAt,
    // What the checkers found is told once they have finished.
    history: history.filter(({ kind }) => happened(round, 'checked') || !kind.endsWith('eligible')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'proposal.tasks.title', { reference: data?.reference ?? '' })

export default function OwnProposal() {
  const page = useLoaderData<typeof loader>()
  const { round, draft } = page
  if (page.share === 'comment' || page.share === 'read') return <SharedPage {...page} round={round.title} />
  if (!page.isDraft) return <OwnPage {...page} />
  return <TaskPage {...page} round={round.title} title={draft.title} />
}
