import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { markOpened } from '~/commands/proposal/mark-opened.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { fileAskedBy, pageAsked, seesAsk, writes, type Draft } from '~/domain/proposal'
import { read } from '~/forms/read'
import { pageForm } from '~/forms/answers'
import { firstEmpty, lineLists, lineStepIn, withoutRow, type LineList } from '~/forms/budget-lines'
import { versionIn } from '~/forms/proposal'
import { fileAsked } from '~/http/file-asked.server'
import { onFrom } from '~/http/next-page.server'
import { whenToChange } from '~/http/changing.server'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { isShared, isToBeMarked, writingOn } from '~/queries/proposal/writing.server'
import { pageName } from '~/ui/proposal/asked'
import { FilePage } from '~/ui/proposal/file-page'
import { QuestionPage } from '~/ui/proposal/question-page'

/** The page the address names, with the draft it belongs to, and the address of the task list. */
async function pageIn({ params }: LoaderFunctionArgs | ActionFunctionArgs, entry: ProposalEntry) {
  const { sparks, partnership, round, proposal, share } = entry
  const own = await sparks.world.read((db) => ownDraft(db, proposal, round, share))
  const page = pageAsked(own.asks, own.draft, params.question)
  if (!page) throw notFound()
  return { page, own, href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}` }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, now, actor, person, partnership, round, proposal, share } = entry
  const { page, own, href } = await pageIn(args, entry)
  if (!writes(share)) throw redirect(`${href}/notes?page=${encodeURIComponent(page.id)}`)
  const reader = person?.personId ?? ''
  const { writing, together, toBeMarked } = await sparks.world.read(async (db) => ({
    writing: await writingOn(db, proposal, share, reader, now),
    together: await isShared(db, proposal.id),
    toBeMarked: await isToBeMarked(db, proposal.id, reader, page.id, now),
  }))
  // That she has it open is of use to the others alone, and written down once a minute at most.
  if (together && toBeMarked)
    await sparks.world.write((db) => markOpened(db, on, proposal.id, page.id), { unseen: true })
  const { draft, choices, asks, version, progress } = own
  const pages = Object.keys(progress)
  const file = fileAskedBy(page)
  return {
    href,
    page,
    place: pages.indexOf(page.id) + 1,
    total: pages.length,
    file: file ? await fileAsked(entry, file.ask.id) : null,
    draft,
    asks,
    ...choices,
    version,
    area: partnership.area,
    applicantName: actor?.name ?? '',
    decidesAt: round.dates.decidesAt,
    askedPence: draft.costPence,
    more: lineLists.find((list) => list === new URL(args.request.url).searchParams.get('more')) ?? null,
    closed: whenToChange(entry, own).closed,
    notes: writing.notes,
    others: writing.pages[page.id],
    // Beside what only the one whose idea it is sees, there is nobody to leave a note for.
    together: together && page.asks.some((ask) => seesAsk('edit', ask)),
  }
}

/**
 * Entered as a reading of one's own, even to save: whoever is too late to change anything keeps what she typed on the
 * page, with the reason. The command asks again.
 */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, proposal } = entry
  const { page, own, href } = await pageIn(args, entry)
  const { world } = sparks
  // A file is sent to the page of photos and papers, which alone takes what is as large as they are.
  if (fileAskedBy(page)) return redirect(`${href}/${page.id}`)
  const sent = await args.request.formData()
  const step = lineStepIn(sent)
  const posted = step?.do === 'remove' ? withoutRow(sent, step.row) : sent
  const later = posted.get('then') === 'later'
  const reading = read(pageForm(page, own.asks, later || step !== null, own.draft.costPence), posted)
  if (!reading.ok) return unprocessable(reading)
  const saved = await world.write((db) => saveAnswer(db, on, proposal.id, page.id, reading.answers, versionIn(posted)))
  if (!saved.ok) return refused(saved, reading.typed)
  if (later) return redirect(`${href}?saved`)
  if (step) return redirect(`${href}/${page.id}${step.do === 'add' ? moreRows(step.list, reading.answers) : ''}`)
  return redirect(await onFrom(entry, href, page.id))
}

/** Where she goes on: at the first empty row of the list that has more of them now. */
const moreRows = (list: LineList, { budget = [] }: Partial<Draft>) =>
  `?more=${list}#${firstEmpty('budget', list, budget)}`

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, data ? { name: (speaker) => pageName(data.page, speaker) } : 'proposal.apply.title')

export default function Question() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  const clashed = useActionData<typeof action>()?.refusal?.because === 'saved-meanwhile'
  if (page.file) return <FilePage {...page.file} reply={reply} />
  return <QuestionPage {...page} reply={reply} clashed={clashed} />
}
