import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { nightPrintForm } from '~/forms/panel/night'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { nightHere } from '~/http/night.server'
import { pdfReply } from '~/http/pdf.server'
import { printedSlips } from '~/platform/printed-slips.server'
import { namesOf } from '~/queries/panel/night/night-view.server'
import { defaultLanguage, languageFor, translator, type Language } from '~/ui/messages'
import { slipsOnPaper } from '~/ui/panel/night/slips-on-paper'

/** Numbered slips to print for whoever would rather mark on paper, in all the partnership's languages. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, now } = await enterRound(args, 'night.plan')
  const night = await nightHere(sparks, round)
  const slipsPage = `/p/${partnership.slug}/rounds/${round.slug}/night/slips`
  const reading = read(nightPrintForm, new URL(args.request.url).searchParams)
  if (!reading.ok) return redirect(`${slipsPage}?unclear=${Object.keys(reading.faults).join()}#print`)
  if (night.plan.audience === 'none') return redirect(slipsPage)
  const named = await sparks.world.read((db) => namesOf(db, night.order))
  const pitches = night.order.flatMap((id) => named.get(id) ?? [])
  const [own = defaultLanguage, ...others] = new Set(partnership.languages.map((language) => languageFor(language)))
  const tongue = (language: Language) => translator(language, { timeZone: partnership.timeZone, now })
  const about = { partnership: partnership.name, round: round.title, code: night.code, plan: night.plan, pitches }
  const slips = slipsOnPaper({ ...about, ...reading.answers }, [tongue(own), ...others.map(tongue)])
  return pdfReply(await printedSlips(slips), `${round.slug}-slips.pdf`)
}
