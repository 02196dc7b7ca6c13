import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeForm } from '~/commands/proposal/change-form.server'
import { addAsk, asksOfForm, known, knownAsk, putPage, sentFor, type Ask, type KnownAsk } from '~/domain/proposal'
import { askForm, newAskForm } from '~/forms/application-form'
import { read } from '~/forms/read'
import { versionIn } from '~/forms/proposal'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { whatIsAsked } from '~/queries/proposal/form-in-use.server'
import { NewAskPage } from '~/ui/proposal/new-ask-page'

/** The page on which a question stands alone. */
const alone = 'alone'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'form.change')
  const { version, form } = await sparks.world.read((db) => whatIsAsked(db, round))
  const asked = new URL(args.request.url).searchParams
  const chosen = newAskForm.safeParse(Object.fromEntries(asked))
  const there = new Set(asksOfForm(form).map(({ id }) => id))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/manage/form`,
    round: round.title,
    version,
    pages: form.pages,
    languages: partnership.languages,
    chosen: chosen.success ? chosen.data : null,
    /** Of ours, those that this form does not ask. */
    left: (Object.keys(known) as KnownAsk[]).filter((id) => !there.has(id)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'form.change')
  const href = `/p/${partnership.slug}/rounds/${round.slug}/manage/form`
  const posted = await args.request.formData()
  const seen = versionIn(posted)
  const ours = posted.get('ours')
  if (typeof ours === 'string' && Object.hasOwn(known, ours)) {
    const ask = knownAsk(ours as KnownAsk)
    const back = await sparks.world.write((db) =>
      changeForm(db, on, round.id, seen, (form, next) => ({ ok: true, form: putPage(form, pageOf(next, ask)) })),
    )
    return back.ok ? redirect(`${href}/questions/${ours}`) : refused(back)
  }
  const choosing = read(newAskForm, posted)
  if (!choosing.ok) return unprocessable(choosing)
  const { kind, page } = choosing.answers
  const reading = read(askForm({ id: 'own-new', kind }, partnership.languages), posted)
  if (!reading.ok) return unprocessable(reading)
  const added = await sparks.world.write((db) =>
    changeForm<'form-no-such-page'>(db, on, round.id, seen, (form, next) => {
      const ask: Ask = { ...reading.answers, id: `own-q${next}`, kind }
      return page === alone || sentFor(ask)
        ? { ok: true, form: putPage(form, pageOf(next, ask)) }
        : addAsk(form, page, ask)
    }),
  )
  return added.ok ? redirect(`${href}?saved`) : refused(added, reading.typed)
}

const pageOf = (next: number, ask: Ask) => ({ id: `more-${next}`, asks: [ask] })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'asking.add')

export default function NewQuestion() {
  return <NewAskPage {...useLoaderData<typeof loader>()} alone={alone} reply={useReply()} />
}
