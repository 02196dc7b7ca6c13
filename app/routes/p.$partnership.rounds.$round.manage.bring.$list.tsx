import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmIdeaList } from '~/commands/proposal/confirm-idea-list.server'
import { ideaListForm } from '~/forms/idea-list'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { bringIdeasSoon } from '~/jobs/bring-ideas.server'
import { ideaListStanding } from '~/queries/proposal/idea-list.server'
import { IdeaListGone } from '~/ui/proposal/idea-list-gone'
import { IdeaListPage } from '~/ui/proposal/idea-list-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round } = await enterRound(args, 'ideas.bring-in')
  const list = await sparks.world.read((db) => ideaListStanding(db, round.id, args.params.list ?? ''))
  return { href: `/p/${partnership.slug}/rounds/${round.slug}`, title: round.title, list: list ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'ideas.bring-in')
  const reading = read(ideaListForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const id = args.params.list ?? ''
  const { which } = reading.answers
  const confirmed = await sparks.world.write((db) => confirmIdeaList(db, on, round.id, id, which), { unseen: true })
  if (!confirmed.ok) return refused(confirmed, reading.typed)
  bringIdeasSoon(sparks)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/manage/bring/${encodeURIComponent(id)}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'bringing.preview')

export default function IdeaList() {
  const { href, title, list } = useLoaderData<typeof loader>()
  const reply = useReply()
  if (!list) return <IdeaListGone href={href} title={title} />
  return <IdeaListPage href={href} title={title} list={list} reply={reply} />
}
