import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeForm } from '~/commands/proposal/change-form.server'
import { putFit, removeFit, type FitQuestion } from '~/domain/proposal'
import { fitQuestionForm, fitTyped } from '~/forms/application-form'
import { read } from '~/forms/read'
import { versionIn } from '~/forms/proposal'
import { enterRound, notFound, type RoundEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { whatIsAsked } from '~/queries/proposal/form-in-use.server'
import { FitQuestionPage } from '~/ui/proposal/fit-question-page'

async function questionIn({ params }: LoaderFunctionArgs | ActionFunctionArgs, entry: RoundEntry) {
  const { sparks, partnership, round } = entry
  const { version, form } = await sparks.world.read((db) => whatIsAsked(db, round))
  const { ask } = params
  const question: FitQuestion | undefined =
    ask === 'new' ? { id: 'new', fits: 'yes' } : form.fit.find(({ id }) => id === ask)
  if (!question) throw notFound()
  const href = `/p/${partnership.slug}/rounds/${round.slug}/manage/form`
  return { version, question, href, languages: partnership.languages }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterRound(args, 'form.change')
  const { version, question, href, languages } = await questionIn(args, entry)
  const saved = question.id === 'new' ? {} : fitTyped(question, languages)
  return { href, version, question, languages, saved, round: entry.round.title, area: entry.partnership.area }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'form.change')
  const { question, href, languages } = await questionIn(args, entry)
  const { sparks, on, round } = entry
  const posted = await args.request.formData()
  const seen = versionIn(posted)
  if (posted.get('do') === 'remove') {
    const gone = await sparks.world.write((db) =>
      changeForm(db, on, round.id, seen, (form) => ({ ok: true, form: removeFit(form, question.id) })),
    )
    return gone.ok ? redirect(`${href}?saved`) : refused(gone)
  }
  const reading = read(fitQuestionForm(question.id, languages), posted)
  if (!reading.ok) return unprocessable(reading)
  const saved = await sparks.world.write((db) =>
    changeForm(db, on, round.id, seen, (form, next) => {
      const id = question.id === 'new' ? `own-f${next}` : question.id
      return { ok: true, form: putFit(form, { ...reading.answers, id }) }
    }),
  )
  return saved.ok ? redirect(`${href}?saved`) : refused(saved, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'asking.fit.title')

export default function ChangeFitQuestion() {
  return <FitQuestionPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
