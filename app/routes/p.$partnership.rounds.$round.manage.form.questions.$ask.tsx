import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeForm } from '~/commands/proposal/change-form.server'
import { alwaysAsked, asksOfForm, moveAsk, removeAsk, replaceAsk, type Ask } from '~/domain/proposal'
import { askForm, askTyped, roomOf } from '~/forms/application-form'
import { read } from '~/forms/read'
import { versionIn } from '~/forms/proposal'
import { enterRound, notFound, type RoundEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { whatIsAsked } from '~/queries/proposal/form-in-use.server'
import { AskPage } from '~/ui/proposal/ask-page'

async function askIn({ params }: LoaderFunctionArgs | ActionFunctionArgs, entry: RoundEntry) {
  const { sparks, partnership, round } = entry
  const { version, form } = await sparks.world.read((db) => whatIsAsked(db, round))
  const ask = asksOfForm(form).find(({ id }) => id === params.ask)
  if (!ask) throw notFound()
  const href = `/p/${partnership.slug}/rounds/${round.slug}/manage/form`
  return { version, ask, href, languages: partnership.languages }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'form.change')
  const { version, ask, href, languages } = await askIn(args, entry)
  return {
    ...{ href, version, ask, languages },
    round: entry.round.title,
    saved: askTyped({ ...ask, most: ask.most ?? roomOf(ask.id) }, languages),

    always: (alwaysAsked as readonly string[]).includes(ask.id),
    smallestPence: entry.round.rules.smallestAskPence,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'form.change')
  const { ask, href, languages } = await askIn(args, entry)
  const { sparks, on, round } = entry
  const posted = await args.request.formData()
  const seen = versionIn(posted)
  const act = posted.get('do')
  const { world } = sparks
  if (act === 'remove' || act === 'up' || act === 'down') {
    const changed = await world.write((db) =>
      changeForm<'form-needs-it'>(db, on, round.id, seen, (form) =>
        act === 'remove' ? removeAsk(form, ask.id) : { ok: true, form: moveAsk(form, ask.id, act === 'up' ? -1 : 1) },
      ),
    )
    return changed.ok ? redirect(`${href}?saved`) : refused(changed)
  }
  const reading = read(askForm(ask, languages), posted)
  if (!reading.ok) return unprocessable(reading)
  const worded: Ask = { ...reading.answers, id: ask.id, kind: ask.kind }
  const saved = await world.write((db) =>
    changeForm(db, on, round.id, seen, (form) => ({ ok: true, form: replaceAsk(form, worded) })),
  )
  return saved.ok ? redirect(`${href}?saved`) : refused(saved, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'asking.change.title')

export default function ChangeQuestion() {
  return <AskPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
