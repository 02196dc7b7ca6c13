import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node' // prettier-ignore
import { useLoaderData } from '@remix-run/react'
import { addPaper, mayAddPaper, takeOutPaper } from '~/commands/money/award-papers.server'
import { couldEver } from '~/domain/policy'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { notTaken } from '~/http/not-taken.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { takePictureInto } from '~/jobs/take-picture.server'
import { awardPapersPage } from '~/queries/money/award-papers.server'
import { AwardPapersPage } from '~/ui/money/award-papers-page'

/** Photos of what was signed by hand with an award. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'award-paper.read')
  const award = args.params.award ?? ''
  const found = await sparks.world.read((db) => awardPapersPage(db, partnership.id, award))
  if (!found) throw notFound()
  const { title, round, reference, signed, keptOut } = found
  const place = `/p/${partnership.slug}`
  const awardHref = `${place}/books/awards/${award}`
  return {
    ...{ books: `${place}/books`, awardHref, home: `${awardHref}/papers`, title, signed },
    filesHref: `${place}/rounds/${round}/proposals/${reference}/award/papers`,
    mayAdd: couldEver(actor, 'award-paper.add') && !keptOut.includes(actor?.personId ?? ''),
    sentFor: new URL(args.request.url).searchParams.get('for') ?? '',
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'award-paper.read')
  const award = args.params.award ?? ''
  if (!(await sparks.world.read((db) => awardPapersPage(db, partnership.id, award)))) throw notFound()
  const home = `/p/${partnership.slug}/books/awards/${award}/papers`
  const { searchParams } = new URL(args.request.url)
  if (searchParams.get('add') === 'photo') {
    const subject = searchParams.get('for') ?? ''
    const took = await takePictureInto(sparks, args.request, {
      kind: 'photo',
      mayAdd: (db) => mayAddPaper(db, on, partnership.id, award, subject),
      add: (db, file) => addPaper(db, on, partnership.id, award, subject, file),
    })
    return took.ok ? redirect(home) : notTaken(took, 'photo')
  }
  const which = (await args.request.formData()).get('paper')
  const paper = typeof which === 'string' ? which : ''
  const out = await sparks.world.write((db) => takeOutPaper(db, on, partnership.id, award, paper))
  return out.ok ? redirect(home) : refused(out)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'papers.title')

export default function AwardPapers() {
  return <AwardPapersPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
