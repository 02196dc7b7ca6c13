import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import { isKnown, type ApplicationForm, type Ask } from './application-form'
import { emptyAnswers, type Draft } from './question'

/** What somebody who shares in an idea does: she writes on it, says what she thinks of it, or reads along. */
export const parts = ['edit', 'comment', 'read'] as const
export type SharePart = (typeof parts)[number]

/** What somebody has to do with an idea: it is her `own`, or her part in it. Nothing (`null`) for everybody else. */
export type Share = 'own' | SharePart

/** Somebody's part in an idea, as on record: ended, never removed, and another part is another row. */
export interface Sharing {
  readonly personId: string
  readonly part: SharePart
  readonly since: Instant
  readonly until: Instant | null
}

/** What somebody has to do with an idea now. Whose it is has no row: nobody can give it, change it or end it. */
export function shareOf(
  { applicantId }: { readonly applicantId: string | null },
  sharings: readonly Sharing[],
  personId: string | null,
): Share | null {
  if (personId === null) return null
  if (personId === applicantId) return 'own'
  return sharings.find((one) => one.personId === personId && one.until === null)?.part ?? null
}

/** So many share in one idea beside the one whose it is, those counted who have been asked and may still come. */
export const mostSharing = 6
/** So many people one person asks in a day, over all her ideas: enough for a group, and no way to flood the mail. */
export const mostAskedADay = 12

/**
 * Whether a part can be given to somebody who has another one, without asking her. To write on it ties her hands where it is
 * judged: that she says yes to, by an invitation of its own.
 */
export const mayGivePart = (part: SharePart | null): Outcome<object, 'share-asks-her'> =>
  part === 'edit' ? refuse('share-asks-her') : ok

export type NoRoom = 'sharing-full' | 'sharing-asked-often'

/** Whether one more may be asked to share in an idea. */
export function mayAskOneMore(there: {
  readonly sharing: number
  readonly askedToday: number
}): Outcome<object, NoRoom> {
  if (there.sharing >= mostSharing) return refuse('sharing-full', { most: mostSharing })
  return there.askedToday < mostAskedADay ? ok : refuse('sharing-asked-often', { most: mostAskedADay })
}

/** Whether she may write on it. */
export const writes = (share: Share | null): boolean => share === 'own' || share === 'edit'

/**
 * Whether somebody with this share sees what is asked, and its answer. Who is paid is for the one whose idea it is, as
 * the question promises her; other answers that not everyone may read, for those who write.
 */
export const seesAsk = (share: Share, { kind, isPublic }: Pick<Ask, 'kind' | 'isPublic'>): boolean => {
  if (share === 'own') return true
  if (kind === 'payee' || kind === 'payee-name') return false
  return isPublic || share === 'edit'
}

/** A form with what somebody with this share sees of it; pages of which nothing is left are left out. */
export function formSeenWith(share: Share, form: ApplicationForm): ApplicationForm {
  if (share === 'own') return form
  const pages = form.pages
    .map((page) => ({ ...page, asks: page.asks.filter((ask) => seesAsk(share, ask)) }))
    .filter(({ asks }) => asks.length > 0)
  return { ...form, pages }
}

/** A draft with the answers that somebody with this share sees; the others as if nobody had given them. */
export function draftSeenWith(share: Share, draft: Draft, form: ApplicationForm): Draft {
  const hidden = form.pages.flatMap(({ asks }) => asks).filter((ask) => !seesAsk(share, ask))
  const blank = hidden.map(({ id }) => [id, isKnown(id) ? emptyAnswers[id] : null] as const)
  return { ...draft, ...Object.fromEntries(blank) }
}
