import { howFar, missingToOpen, type SettingsPage } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { frameworkVersions } from '~/records/learning/outcomes.server'
import { storyThresholds } from '~/records/learning/thresholds.server'
import { periodsOf } from '~/records/keeping/periods.server'
import { changedSince, lettersOf, partnershipById, placesOf, themesOf } from '~/records/people/settings.server'
import { givingSettled } from '~/records/people/giving.server'
import { talkSettled } from '~/records/people/talk.server'
import { setUpOf } from '~/records/people/set-up.server'

/** The tasks of setting a partnership up, how far each is, and what must still be there before it can be opened. */
export async function setUpPage(db: Db, row: PartnershipRow, now: Instant) {
  const so = await setUpOf(db, row, now)
  const letters = await lettersOf(db, row.id)
  return {
    far: howFar(so),
    missing: missingToOpen(so),
    opened: row.openedAt !== null,
    panel: so.panel,
    letters,
    talk: await talkSettled(db, row.id),
    giving: await givingSettled(db, row.id),
    stories: await storyThresholds(db, row.id),
    framework: (await frameworkVersions(db, row.id)).at(-1) ?? null,
  }
}

/** One page of the settings as it stands, as a form starts from it; and what others changed since a version of it. */
export async function settingsPage(db: Db, partnershipId: string, page: SettingsPage, since: number | null) {
  const row = await partnershipById(db, partnershipId)
  return {
    version: row.version,
    opened: row.openedAt !== null,
    name: row.name,
    area: row.area,
    slug: row.slug,
    languages: row.languages,
    timeZone: row.timeZone,
    accent: row.accent,
    vision: row.vision,
    money: row.money,
    places: page === 'places' ? await placesOf(db, partnershipId) : [],
    themes: page === 'themes' ? await themesOf(db, partnershipId) : [],
    letters: await lettersOf(db, partnershipId),
    talk: await talkSettled(db, partnershipId),
    giving: await givingSettled(db, partnershipId),
    periods: page === 'keeping' ? await periodsOf(db, partnershipId) : {},
    meanwhile: since === null ? [] : await changedSince(db, partnershipId, page, since),
  }
}
