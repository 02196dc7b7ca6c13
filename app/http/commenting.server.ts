import { isPublic } from '~/domain/proposal'
import { commentOn, commentsOn, supportOf } from '~/queries/proposal/comments.server'
import { notFound, type ProposalEntry } from './entrance.server'

/** The public page of an idea. */
export const ideaHref = ({ partnership, round, proposal }: ProposalEntry) =>
  `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}`

/** Which page of a list was asked for, from 1; nothing when none was, or no number. */
export function pageAsked({ url }: Request, name: string): number | null {
  const asked = new URL(url).searchParams.get(name) ?? ''
  return /^\d{1,6}$/.test(asked) ? Number(asked) : null
}

/**
 * What neighbours say about an idea and how many support it, as the reader may see it. With a paper code or a helper at the
 * keyboard there is no box and no button: those are for people who are signed in as themselves.
 */
export async function talkOn(entry: ProposalEntry, page: number | null) {
  const { sparks, person, proposal, round } = entry
  const herself = person === null || person.footing.as === 'herself'
  const { comments, support } = await sparks.world.read(async (db) => ({
    comments: await commentsOn(db, proposal, round, page, entry),
    support: await supportOf(db, proposal, round, entry),
  }))
  return {
    signedIn: person !== null && herself,
    comments: { ...comments, open: comments.open && herself },
    support: support && { ...support, open: support.open && herself },
  }
}

/** One comment that can still be read, with the idea it is about. @throws Response 404 */
export async function oneComment(entry: ProposalEntry, id: string | undefined) {
  const { sparks, actor, proposal } = entry
  if (!isPublic(proposal.standing)) throw notFound()
  const comment = await sparks.world.read((db) => commentOn(db, proposal, id ?? '', actor))
  if (!comment || comment.shows !== 'words' || comment.words === '') throw notFound()
  const { reference, title } = proposal
  return { ideaHref: ideaHref(entry), reference, title, comment }
}
