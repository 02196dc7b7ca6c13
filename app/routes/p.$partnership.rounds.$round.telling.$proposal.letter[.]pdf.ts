import type { LoaderFunctionArgs } from '@remix-run/node'
import { refuse } from '~/domain/refusal'
import { enterProposal, notFound, turnAway } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { pdfReply } from '~/http/pdf.server'
import { printedPage } from '~/platform/printed-page.server'
import { tellingOfIdea } from '~/queries/panel/telling.server'
import { verdictLetter } from '~/ui/money/letters'
import { letterOnPaper } from '~/ui/money/letter-on-paper'

/** The letter about one idea on paper, for somebody without an address. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'telling.read')
  const { sparks, round, partnership, proposal, actor, now } = entry
  const found = actor && (await sparks.world.read((db) => tellingOfIdea(db, round, proposal, actor, now)))
  if (!found) throw notFound()
  if (found.hasInterest) throw turnAway(refuse('you-have-an-interest'))
  const { words, home } = letterDesk(entry, args.request)
  const letter = verdictLetter(words, `${home}/rounds/${round.slug}`)(found.verdict)
  const to = found.to.find(({ own }) => own)?.name ?? ''
  const page = letterOnPaper(words, letter, { from: partnership.name, to, madeAt: now })
  return pdfReply(await printedPage(page), `${proposal.reference}.pdf`)
}
