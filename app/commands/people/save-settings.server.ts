import { count, eq } from 'drizzle-orm'
import {
  budgetLine,
  givingSetting,
  keepingPeriods,
  partnership,
  postSetting,
  settingsChange,
  talkSetting,
} from '~db/schema'
import { kindsToChoose, mayBeKeptFor, type NotKeptSo, type PeriodsChosen } from '~/domain/keeping'
import {
  accentFrom,
  looksLikeSlug,
  type AccentRefusal,
  type GivingSettled,
  type LettersSettled,
  type MoneySettings,
  type PlaceSettled,
  type SettingsPage,
  type TalkSettled,
  type ThemeSettled,
} from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn, partnershipBySlug, type PartnershipRow } from '~/records/people/actor.server'
import { changedSince, partnershipById, putPlaces, putThemes, settingsAsText } from '~/records/people/settings.server'

/** What one page of a partnership's settings says. */
export type SettingsWanted =
  | {
      readonly page: 'name'
      readonly name: string
      readonly area: string
      readonly slug: string
      readonly languages: readonly string[]
      readonly timeZone: string
      readonly accent: string
    }
  | { readonly page: 'places'; readonly places: readonly PlaceSettled[] }
  | { readonly page: 'vision'; readonly vision: string }
  | { readonly page: 'themes'; readonly themes: readonly ThemeSettled[] }
  | ({ readonly page: 'money' } & MoneySettings)
  | ({ readonly page: 'letters' } & LettersSettled)
  | ({ readonly page: 'comments' } & TalkSettled)
  | ({ readonly page: 'giving' } & GivingSettled)
  | { readonly page: 'keeping'; readonly periods: PeriodsChosen }

export type NotSaved =
  | NotAllowed
  | AccentRefusal['because']
  | 'settings-changed-meanwhile'
  | 'slug-unclear'
  | 'slug-reserved'
  | 'slug-taken'
  | 'slug-is-public'
  | 'place-in-use'
  | 'theme-in-use'
  | 'year-has-books'
  | NotKeptSo

/**
 * Saves one page of a partnership's settings. `version` is of the settings that whoever saves had before her: what somebody
 * else has changed on that page since is not written over, but told.
 */
export async function saveSettings(
  db: Db,
  on: Occasion,
  partnershipId: string,
  version: number,
  wanted: SettingsWanted,
): Promise<Outcome<{ slug: string }, NotSaved>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'settings.change', { now: on.at })
  if (!allowed.ok) return allowed
  const { page } = wanted
  if ((await changedSince(db, partnershipId, page, version)).length > 0) return refuse('settings-changed-meanwhile')
  const row = await partnershipById(db, partnershipId)
  const before = await settingsAsText(db, row, page)
  const put = await putPage(db, on, row, wanted)
  if (!put.ok) return put

  const now = await partnershipById(db, partnershipId)
  const after = await settingsAsText(db, now, page)
  const fields = Object.fromEntries(
    Object.entries(after).flatMap(([field, is]) => {
      const was = before[field] ?? ''
      return was === is ? [] : [[field, { was, is }]]
    }),
  )
  const changed = Object.keys(fields)
  if (changed.length > 0 || !row.savedPages.includes(page)) await keep(db, on, now, page, fields)
  return { ok: true, slug: now.slug }
}

async function keep(
  db: Db,
  on: Occasion,
  row: PartnershipRow,
  page: SettingsPage,
  fields: Record<string, { was: string; is: string }>,
): Promise<void> {
  const [version, savedPages] = [row.version + 1, [...new Set([...row.savedPages, page])]]
  await db.update(partnership).set({ version, savedPages }).where(eq(partnership.id, row.id))
  const change = { id: on.newId(), partnershipId: row.id, version, page, at: on.at, by: on.by ?? '', fields }
  await db.insert(settingsChange).values(change)
  await recordAct(db, on, row.id, 'settings.change', `settings:${page}`, { version, fields: Object.keys(fields) })
}

async function putPage(
  db: Db,
  on: Occasion,
  row: PartnershipRow,
  wanted: SettingsWanted,
): Promise<Outcome<object, NotSaved>> {
  const set = (values: Partial<PartnershipRow>) => db.update(partnership).set(values).where(eq(partnership.id, row.id))
  switch (wanted.page) {
    case 'name': {
      const accent = accentFrom(wanted.accent)
      if (!accent.ok) return accent
      const { name, area, slug, languages, timeZone } = wanted
      const free = slug === row.slug ? ok : await mayBeCalled(db, row, slug)
      if (!free.ok) return free
      await set({ name, area, slug, languages: [...languages], timeZone, accent: accent.accent.accent })
      return ok
    }
    case 'vision':
      await set({ vision: wanted.vision })
      return ok
    case 'places': {
      const inUse = await putPlaces(db, on, row.id, wanted.places)
      return inUse ? refuse('place-in-use', { name: inUse.name }) : ok
    }
    case 'themes': {
      const inUse = await putThemes(db, on, row.id, wanted.themes)
      return inUse ? refuse('theme-in-use', { name: inUse.name }) : ok
    }
    case 'money': {
      const { yearStartsInMonth, volunteerHourPence, trustedName, twoAuthorisersFromPence, receiptsFromPence } = wanted
      // Budget lines belong to a year: another start would put them into another one.
      if (yearStartsInMonth !== row.money.yearStartsInMonth && (await hasBooks(db, row.id)))
        return refuse('year-has-books')
      await set({
        money: {
          yearStartsInMonth,
          volunteerHourPence,
          ...(trustedName !== '' && { trustedName }),
          ...(twoAuthorisersFromPence && { twoAuthorisersFromPence }),
          ...(receiptsFromPence !== undefined && { receiptsFromPence }),
        },
      })
      return ok
    }
    case 'letters': {
      const { replyTo, digestHour } = wanted
      await db
        .insert(postSetting)
        .values({ partnershipId: row.id, replyTo, digestHour })
        .onConflictDoUpdate({ target: postSetting.partnershipId, set: { replyTo, digestHour } })
      return ok
    }
    case 'comments': {
      const { comments, support } = wanted
      await db
        .insert(talkSetting)
        .values({ partnershipId: row.id, comments, support })
        .onConflictDoUpdate({ target: talkSetting.partnershipId, set: { comments, support } })
      return ok
    }
    case 'giving': {
      const { organisation, prefix } = wanted
      await db
        .insert(givingSetting)
        .values({ partnershipId: row.id, organisation, prefix })
        .onConflictDoUpdate({ target: givingSetting.partnershipId, set: { organisation, prefix } })
      return ok
    }
    case 'keeping':
      return putPeriods(db, row.id, wanted.periods)
  }
}

async function putPeriods(db: Db, partnershipId: string, wanted: PeriodsChosen): Promise<Outcome<object, NotKeptSo>> {
  const periods: Partial<Record<(typeof kindsToChoose)[number], number>> = {}
  for (const kind of kindsToChoose) {
    const period = wanted[kind]
    if (period === undefined) continue
    const fits = mayBeKeptFor(kind, period)
    if (!fits.ok) return fits
    periods[kind] = period
  }
  await db
    .insert(keepingPeriods)
    .values({ partnershipId, periods })
    .onConflictDoUpdate({ target: keepingPeriods.partnershipId, set: { periods } })
  return ok
}

async function mayBeCalled(
  db: Db,
  row: PartnershipRow,
  slug: string,
): Promise<Outcome<object, 'slug-unclear' | 'slug-reserved' | 'slug-taken' | 'slug-is-public'>> {
  // An address that people have been given goes on leading where it led.
  if (row.openedAt !== null) return refuse('slug-is-public')
  const fits = looksLikeSlug(slug)
  if (!fits.ok) return fits
  return (await partnershipBySlug(db, slug)) ? refuse('slug-taken', { slug }) : ok
}

async function hasBooks(db: Db, partnershipId: string): Promise<boolean> {
  const [found] = await db
    .select({ lines: count() })
    .from(budgetLine)
    .where(eq(budgetLine.partnershipId, partnershipId))
  return (found?.lines ?? 0) > 0
}
