import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { leaveNote, settleNote } from '~/commands/proposal/leave-note.server'
import { may } from '~/domain/policy'
import { canBeChanged, pageAsked, writes } from '~/domain/proposal'
import { read } from '~/forms/read'
import { noteForm } from '~/forms/together'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { writingOn } from '~/queries/proposal/writing.server'
import { pageName } from '~/ui/proposal/asked'
import { NotesPage } from '~/ui/proposal/notes-page'

const pageIn = (request: Request) => new URL(request.url).searchParams.get('page') ?? ''

/** One page of an idea with its notes: for those who do not write on it, and for whoever's note did not go. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, now, actor, person, partnership, round, proposal, share } = entry
  const { own, writing } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round, share),
    writing: await writingOn(db, proposal, share, person?.personId ?? '', now),
  }))
  const page = pageAsked(own.asks, own.draft, pageIn(args.request))
  if (!page) throw notFound()
  const changeable = canBeChanged(proposal.standing)
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`,
    reference: proposal.reference,
    page,
    draft: own.draft,
    asks: own.asks,
    ...own.choices,
    area: partnership.area,
    applicantName: actor?.name ?? '',
    notes: writing.notes,
    others: writing.pages[page.id],
    mayWrite: may(actor, 'note.write', { round, now, share }).ok,
    closed: changeable.ok ? null : changeable,
  }
}

/** Leaves a note, or settles one, and goes back to the page it is about. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal, share } = await enterProposal(args, 'proposal.read-own')
  const page = pageIn(args.request)
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`
  const named = encodeURIComponent(page)
  const back = redirect(writes(share) ? `${href}/${named}#notes` : `${href}/notes?page=${named}#notes`)
  const posted = await args.request.formData()
  const note = posted.get('note')
  if (posted.get('step') === 'settle' && typeof note === 'string') {
    const settled = await sparks.world.write((db) => settleNote(db, on, proposal.id, note))
    return settled.ok ? back : refused(settled)
  }
  const reading = read(noteForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const left = await sparks.world.write((db) => leaveNote(db, on, proposal.id, page, reading.answers.words))
  return left.ok ? back : refused(left, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, data ? { name: (speaker) => pageName(data.page, speaker) } : 'together.title')

export default function IdeaNotes() {
  return <NotesPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
