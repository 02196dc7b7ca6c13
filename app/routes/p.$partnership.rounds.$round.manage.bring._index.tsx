import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepIdeaList } from '~/commands/proposal/keep-idea-list.server'
import { asksOfForm, isOwn, rowsOfIdeas, wordsIn } from '~/domain/proposal'
import { ideasTableForm } from '~/forms/idea-list'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { judgeIdeas } from '~/http/judge-ideas.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { tableIn, textOf } from '~/platform/table-file.server'
import { whatIsAsked } from '~/queries/proposal/form-in-use.server'
import { BringIdeasPage } from '~/ui/proposal/bring-ideas-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'ideas.bring-in')
  const { form } = await sparks.world.read((db) => whatIsAsked(db, round))
  const language = partnership.languages[0] ?? 'en'
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    own: asksOfForm(form).flatMap(({ id, label }) => (isOwn(id) ? [wordsIn(label, language) ?? id] : [])),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'ideas.bring-in')
  const posted = await args.request.formData()
  const reading = read(ideasTableForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const file = posted.get('file')
  const isFile = file instanceof File && file.size > 0
  const text = isFile ? textOf(new Uint8Array(await file.arrayBuffer())) : reading.answers.pasted
  const lines = await tableIn(text)
  if (!lines.ok) return refused(lines, reading.typed)
  const { form } = await sparks.world.read((db) => whatIsAsked(db, round))
  const table = rowsOfIdeas(lines.lines, form)
  if (!table.ok) return refused(table, reading.typed)
  const judged = await judgeIdeas(sparks.world, round, table)
  const kept = await sparks.world.write((db) => keepIdeaList(db, on, round.id, judged), { unseen: true })
  if (!kept.ok) return refused(kept, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/manage/bring/${kept.id}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'bringing.title')

export default function BringIdeas() {
  return <BringIdeasPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
