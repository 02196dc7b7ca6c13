import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarText } from '~/domain/learning/calendar'
import { spokenIn } from '~/http/asked-language'
import { enterPartnership } from '~/http/entrance.server'
import { publicText } from '~/http/kept-public.server'
import { originOf } from '~/platform/env.server'
import { datesOfRounds } from '~/queries/learning/news.server'

/** The dates of a partnership's rounds, for people's own calendars; in its first language, or `?language=`. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const { id, slug, name, timeZone } = partnership
  const { t, language } = spokenIn(args.request, partnership, now)
  const dates = await sparks.world.read((db) => datesOfRounds(db, id))
  const href = `${originOf(sparks.env)}/p/${slug}`
  const moments = dates.map(({ round, what, at, changes, changedAt, cancelled }) => ({
    uid: `${slug}-${round.slug}-${what}@small-sparks`,
    title: t(`open.date.${what}`, { round: round.title }),
    about: cancelled ? t('open.date.cancelled') : round.about,
    href: `${href}/rounds/${round.slug}`,
    sequence: changes,
    ...{ at, changedAt, cancelled },
  }))
  const text = calendarText({ name, href, timeZone, language }, moments)
  return publicText(text, {
    type: 'text/calendar; charset=utf-8',
    headers: { 'Content-Disposition': `inline; filename="${slug}.ics"` },
  })
}
