import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { neighbourhood, partnership, payee, picture, privateAnswers, proposal, strength, theme } from '~db/schema'
import type { StrengthKind } from '~/domain/people'
import {
  everywhere,
  isOwn,
  namesPayee,
  ownAnswers,
  scanOfForm,
  type ApplicationForm,
  type Asks,
  type Draft,
  type OwnAnswer,
  type OwnId,
  type PayTo,
} from '~/domain/proposal'
import { pence, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { forEveryone } from '~/records/people/strengths.server'
import type { Round } from '~/records/round/course.server'
import type { Proposal } from './proposal.server'

/** A proposal as its applicant filled it in; its private part too. */
export async function draftOf(db: Db, of: Proposal): Promise<Draft> {
  const [paid] = await db.select().from(payee).where(eq(payee.proposalId, of.id))
  const [hidden] = await db.select().from(privateAnswers).where(eq(privateAnswers.proposalId, of.id))
  return draftFrom(of, { ...hidden?.answers, ...(await filesSent(db, of.id)) }, paid)
}

/** Which picture or paper was sent in answer to each question that asks for one. */
async function filesSent(db: Db, proposalId: string): Promise<Record<OwnId, OwnAnswer>> {
  const sent = await db
    .select({ id: picture.id, forAsk: picture.forAsk })
    .from(picture)
    .where(
      and(
        eq(picture.proposalId, proposalId),
        isNotNull(picture.forAsk),
        ne(picture.forAsk, scanOfForm),
        isNull(picture.removedAt),
        ne(picture.state, 'refused'),
      ),
    )
  return Object.fromEntries(sent.map(({ id, forAsk }) => [forAsk, id] as const)) as Record<OwnId, OwnAnswer>
}

/** A draft from the rows that it is kept in. */
export function draftFrom(of: Proposal, hidden: Record<OwnId, OwnAnswer>, paid: Paid | undefined): Draft {
  const { answers } = of
  const payTo = paid ? payToOf(of, paid) : null
  return {
    ...ownOnly(answers),
    ...hidden,
    title: of.title,
    summary: of.summary,
    idea: answers.idea ?? '',
    whoBenefits: answers.whoBenefits ?? '',
    place: answers.placeId ?? of.neighbourhoodId ?? (answers.everywhere ? everywhere : null),
    themeId: of.themeId,
    whoHelps: answers.whoHelps ?? '',
    costPence: of.costPence,
    spentOn: answers.spentOn ?? '',
    budget: answers.budget ?? [],
    half: answers.half ?? '',
    smallestPence: answers.smallestPence ?? null,
    when: answers.when ?? '',
    payTo,
    payeeName: paid && namesPayee(payTo) ? paid.name : '',
    strengths: answers.strengths ?? [],
    helpWanted: answers.helpWanted ?? [],
    helpOffered: answers.helpOffered ?? [],
  }
}

/** Who is to be paid as it is kept; without a kind when it was kept before there were more than two. */
export interface Paid {
  readonly name: string
  readonly personId: string | null
  readonly kind?: PayTo | null
}

const payToOf = ({ applicantId }: Pick<Proposal, 'applicantId'>, { kind, personId }: Paid): PayTo =>
  kind ?? (personId !== null && personId === applicantId ? 'applicant' : 'other')

const ownOnly = (answers: object) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isOwn(id))) as Record<OwnId, OwnAnswer>

interface Saving {
  readonly savedAt: Instant
  /** Who "myself" is. */
  readonly applicantName: string
  /** Who buys for those who have no account. */
  readonly trustedName: string
  /** The form the proposal is written on. */
  readonly form: ApplicationForm
  /** The places it chooses from: each lies in a neighbourhood, and the idea counts for that. */
  readonly places: Choices['places']
}

/** Writes a draft after the answers of one `page` have been put into it. */
export async function keepAnswer(
  db: Db,
  to: Proposal,
  page: string,
  draft: Draft,
  { savedAt, applicantName, trustedName, form, places }: Saving,
): Promise<void> {
  const version = to.version + 1
  const place = places.find(({ id }) => id === draft.place)
  await db
    .update(proposal)
    .set({
      title: draft.title,
      summary: draft.summary,
      costPence: draft.costPence,
      themeId: draft.themeId,
      neighbourhoodId: place ? place.neighbourhoodId : draft.place === everywhere ? null : draft.place,
      answers: {
        idea: draft.idea,
        whoBenefits: draft.whoBenefits,
        whoHelps: draft.whoHelps,
        spentOn: draft.spentOn,
        ...(draft.budget.length > 0 && { budget: draft.budget }),
        ...(draft.half !== '' && { half: draft.half }),
        ...(draft.smallestPence !== null && { smallestPence: draft.smallestPence }),
        when: draft.when,
        ...(draft.place === everywhere && { everywhere: true }),
        ...(place && { placeId: place.id }),
        ...(draft.strengths.length > 0 && { strengths: draft.strengths }),
        ...(draft.helpWanted.length > 0 && { helpWanted: draft.helpWanted }),
        ...(draft.helpOffered.length > 0 && { helpOffered: draft.helpOffered }),
        ...ownAnswers(draft, form, 'public'),
      },
      version,
      savedIn: { ...to.savedIn, [page]: version },
      savedAt,
    })
    .where(eq(proposal.id, to.id))
  await keepPayee(db, to, draft, { applicant: applicantName, trusted: trustedName })
  await keepPrivately(db, to, ownAnswers(draft, form, 'private'))
}

/**
 * Only she who asks is somebody the app knows for certain, and is kept from paying herself; whoever has to do with the
 * others by name is asked about it when interests are declared.
 */
async function keepPayee(
  db: Db,
  of: Proposal,
  { payTo, payeeName }: Draft,
  names: { readonly applicant: string; readonly trusted: string },
): Promise<void> {
  await db.delete(payee).where(eq(payee.proposalId, of.id))
  const kind = payTo ?? (payeeName === '' ? null : 'other')
  if (kind === null) return
  const known = kind === 'applicant' ? names.applicant : names.trusted
  const personId = kind === 'applicant' ? of.applicantId : null
  await db.insert(payee).values({ proposalId: of.id, name: namesPayee(kind) ? payeeName : known, personId, kind })
}

async function keepPrivately(db: Db, of: Proposal, answers: Record<OwnId, OwnAnswer>): Promise<void> {
  await db.delete(privateAnswers).where(eq(privateAnswers.proposalId, of.id))
  if (Object.keys(answers).length > 0) await db.insert(privateAnswers).values({ proposalId: of.id, answers })
}

export interface Choices {
  readonly themes: readonly { id: string; name: string; about: string }[]
  readonly neighbourhoods: readonly { id: string; name: string }[]
  /** What an hour of a volunteer's time counts for. */
  readonly hourPence: Pence
  /** The organisation that holds the partnership's money, and can buy for a group; empty when it has not said. */
  readonly trustedName: string
  /** The area's own list of places. One that is not `open` any more is there to be named, not to be chosen. */
  readonly places: readonly { id: string; name: string; neighbourhoodId: string | null; open: boolean }[]
  /** What else is strong here, and what was suggested in this idea and nobody has looked at. */
  readonly strengths: readonly StrengthToChoose[]
}

export interface StrengthToChoose {
  readonly id: string
  readonly kind: StrengthKind
  readonly name: string
  readonly firstName: string
  /** It waits for a builder's yes. */
  readonly waits: boolean
}

/** As many strengths as are offered: a list that is longer is found by its own search. */
const mostToChoose = 400

/**
 * The themes, places and strengths a partnership's proposals choose from. `ideaId`: whose own suggestions are among them,
 * though nobody has looked at them yet.
 */
export async function choicesIn(db: Db, partnershipId: string, ideaId: string | null = null): Promise<Choices> {
  const isPlace = and(eq(strength.kind, 'place'), isNotNull(strength.agreedAt), eq(strength.shared, true))
  const hers = ideaId === null ? undefined : and(eq(strength.suggestedIn, ideaId), isNull(strength.agreedAt))
  const rows = await db
    .select()
    .from(strength)
    .where(and(eq(strength.partnershipId, partnershipId), or(forEveryone(), isPlace, hers)))
    .orderBy(asc(sql`lower(${strength.name})`), asc(strength.id))
    .limit(mostToChoose)
  const [settled] = await db
    .select({ money: partnership.money })
    .from(partnership)
    .where(eq(partnership.id, partnershipId))
  if (!settled) throw new Error(`no partnership ${partnershipId}`)
  return {
    hourPence: pence(settled.money.volunteerHourPence),
    trustedName: settled.money.trustedName ?? '',
    places: rows
      .filter(({ kind, agreedAt }) => kind === 'place' && agreedAt !== null)
      .map(({ id, name, neighbourhoodId, endedAt }) => ({ id, name, neighbourhoodId, open: endedAt === null })),
    strengths: rows
      .filter(({ endedAt, agreedAt }) => endedAt === null || agreedAt === null)
      .map(({ id, kind, name, firstName, agreedAt }) => ({ id, kind, name, firstName, waits: agreedAt === null })),
    themes: await db
      .select({ id: theme.id, name: theme.name, about: theme.about })
      .from(theme)
      .where(eq(theme.partnershipId, partnershipId))
      .orderBy(asc(theme.position)),
    neighbourhoods: await db
      .select({ id: neighbourhood.id, name: neighbourhood.name })
      .from(neighbourhood)
      .where(eq(neighbourhood.partnershipId, partnershipId))
      .orderBy(asc(neighbourhood.position)),
  }
}

export const asksOf = (
  { rules }: Pick<Round, 'rules'>,
  { themes, neighbourhoods, places, hourPence }: Choices,
  form: ApplicationForm,
): Asks => ({
  form,
  hourPence,
  smallestAskPence: rules.smallestAskPence,
  largestAskPence: rules.largestAskPence,
  themes: themes.length > 0,
  neighbourhoods: neighbourhoods.length > 0 || places.some(({ open }) => open),
})
