import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import {
  budgetLine,
  neighbourhood,
  partnership,
  postSetting,
  proposal,
  residency,
  settingsChange,
  strength,
  theme,
} from '~db/schema'
import { kindsToChoose, periodOf } from '~/domain/keeping'
import {
  themeHue,
  usualDigestHour,
  type LettersSettled,
  type PlaceSettled,
  type SettingsPage,
  type ThemeSettled,
} from '~/domain/people'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { periodsOf } from '../keeping/periods.server'
import { givingSettled } from './giving.server'
import { talkSettled } from './talk.server'
import type { PartnershipRow } from './actor.server'
import { namesOf } from './names.server'

export async function placesOf(db: Db, partnershipId: string): Promise<PlaceSettled[]> {
  const { id, name, postcodes, population, ward } = neighbourhood
  const rows = await db
    .select({ id, name, postcodes, population, ward })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(asc(neighbourhood.position))
  return rows.map((row) => ({ ...row, ward: row.ward ?? '' }))
}

export async function themesOf(db: Db, partnershipId: string): Promise<ThemeSettled[]> {
  const { id, name, about } = theme
  return db
    .select({ id, name, about })
    .from(theme)
    .where(eq(theme.partnershipId, partnershipId))
    .orderBy(asc(theme.position))
}

/** How its letters are answered and when news goes out; as usual where nothing was settled. */
export async function lettersOf(db: Db, partnershipId: string): Promise<LettersSettled> {
  const { replyTo, digestHour } = postSetting
  const [found] = await db
    .select({ replyTo, digestHour })
    .from(postSetting)
    .where(eq(postSetting.partnershipId, partnershipId))
  return found ?? { replyTo: null, digestHour: usualDigestHour }
}

/** Puts the places as they are wanted; a place that somebody is known to live in, or has an idea for, is not taken away. */
export async function putPlaces(db: Db, on: Occasion, partnershipId: string, wanted: readonly PlaceSettled[]) {
  const before = await placesOf(db, partnershipId)
  const gone = before.filter(({ id }) => !wanted.some((one) => one.id === id))
  for (const one of gone) {
    const lives = await db
      .select({ id: residency.id })
      .from(residency)
      .where(eq(residency.neighbourhoodId, one.id))
      .limit(1)
    const ideas = await db
      .select({ id: proposal.id })
      .from(proposal)
      .where(eq(proposal.neighbourhoodId, one.id))
      .limit(1)
    const strengths = await db
      .select({ id: strength.id })
      .from(strength)
      .where(eq(strength.neighbourhoodId, one.id))
      .limit(1)
    if (lives.length + ideas.length + strengths.length > 0) return one
  }
  const ids = gone.map(({ id }) => id)
  if (ids.length > 0) {
    await db
      .delete(neighbourhood)
      .where(and(eq(neighbourhood.partnershipId, partnershipId), inArray(neighbourhood.id, ids)))
  }
  for (const [position, { id, name, postcodes, population, ward }] of wanted.entries()) {
    const row = { name, postcodes: [...postcodes], population, ward: ward || null, position }
    if (before.some((one) => one.id === id)) await db.update(neighbourhood).set(row).where(eq(neighbourhood.id, id))
    else await db.insert(neighbourhood).values({ ...row, id: on.newId(), partnershipId })
  }
  return undefined
}

/** Puts the themes as they are wanted; a theme that money or an idea belongs to is not taken away. */
export async function putThemes(db: Db, on: Occasion, partnershipId: string, wanted: readonly ThemeSettled[]) {
  const before = await themesOf(db, partnershipId)
  const gone = before.filter(({ id }) => !wanted.some((one) => one.id === id))
  for (const one of gone) {
    const lines = await db.select({ id: budgetLine.id }).from(budgetLine).where(eq(budgetLine.themeId, one.id)).limit(1)
    const ideas = await db.select({ id: proposal.id }).from(proposal).where(eq(proposal.themeId, one.id)).limit(1)
    if (lines.length + ideas.length > 0) return one
  }
  const ids = gone.map(({ id }) => id)
  if (ids.length > 0) await db.delete(theme).where(and(eq(theme.partnershipId, partnershipId), inArray(theme.id, ids)))
  for (const [position, { id, name, about }] of wanted.entries()) {
    if (before.some((one) => one.id === id))
      await db.update(theme).set({ name, about, position }).where(eq(theme.id, id))
    else
      await db.insert(theme).values({ id: on.newId(), partnershipId, name, about, position, hue: themeHue(position) })
  }
  return undefined
}

/** What a page of settings says, by field, in plain text: for telling what was changed. Months and money as figures. */
export async function settingsAsText(db: Db, row: PartnershipRow, page: SettingsPage): Promise<Record<string, string>> {
  switch (page) {
    case 'name':
      return {
        name: row.name,
        area: row.area,
        slug: row.slug,
        languages: row.languages.join(', '),
        timeZone: row.timeZone,
        accent: row.accent,
      }
    case 'places':
      return {
        places: (await placesOf(db, row.id))
          .map(
            ({ name, postcodes, population, ward }) =>
              `${name} (${postcodes.join(', ')}; ${population}${ward && `; ${ward}`})`,
          )
          .join('\n'),
      }
    case 'vision':
      return { vision: row.vision }
    case 'themes':
      return { themes: (await themesOf(db, row.id)).map(({ name, about }) => `${name}: ${about}`).join('\n') }
    case 'money':
      return {
        yearStartsInMonth: String(row.money.yearStartsInMonth),
        volunteerHour: (row.money.volunteerHourPence / 100).toFixed(2),
        trustedName: row.money.trustedName ?? '',
        twoAuthorisersFrom: row.money.twoAuthorisersFromPence
          ? (row.money.twoAuthorisersFromPence / 100).toFixed(2)
          : '',
        receiptsFrom: row.money.receiptsFromPence === undefined ? '' : (row.money.receiptsFromPence / 100).toFixed(2),
      }
    case 'letters': {
      const { replyTo, digestHour } = await lettersOf(db, row.id)
      return { replyTo: replyTo ?? '', digestHour: `${digestHour}:00` }
    }
    case 'comments': {
      const { comments, support } = await talkSettled(db, row.id)
      return { comments: yesOrNo(comments), support: yesOrNo(support) }
    }
    case 'giving': {
      const { organisation, prefix } = await givingSettled(db, row.id)
      return { organisation: organisation ?? '', prefix: prefix ?? '' }
    }
    case 'keeping': {
      const chosen = await periodsOf(db, row.id)
      return Object.fromEntries(kindsToChoose.map((kind) => [kind, String(periodOf(kind, chosen))]))
    }
  }
}

const yesOrNo = (so: boolean) => (so ? '✓' : '✗')

export async function partnershipById(db: Db, id: string): Promise<PartnershipRow> {
  const [found] = await db.select().from(partnership).where(eq(partnership.id, id))
  if (!found) throw new Error(`no partnership ${id}`)
  return found
}

/** A change of settings as it is told to whoever comes second. */
export interface SettingsChanged {
  readonly by: string
  readonly at: PartnershipRow['createdAt']
  readonly fields: Record<string, { was: string; is: string }>
}

/** What was changed on a page since a version of the settings, by whom, latest first. */
export async function changedSince(
  db: Db,
  partnershipId: string,
  page: SettingsPage,
  version: number,
): Promise<SettingsChanged[]> {
  const found = await db
    .select()
    .from(settingsChange)
    .where(
      and(
        eq(settingsChange.partnershipId, partnershipId),
        gt(settingsChange.version, version),
        eq(settingsChange.page, page),
      ),
    )
    .orderBy(desc(settingsChange.version))
    .limit(20)
  const names = await namesOf(
    db,
    found.map(({ by }) => by),
  )
  return found.map(({ by, at, fields }) => ({ by: names.get(by) ?? '', at, fields }))
}
