import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeForm, type FormEdit } from '~/commands/proposal/change-form.server'
import { movePage, readyMade } from '~/domain/proposal'
import { formTermsForm, startFromForm } from '~/forms/application-form'
import { read } from '~/forms/read'
import { versionIn } from '~/forms/proposal'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { formInUse } from '~/queries/proposal/form-in-use.server'
import { FormPage } from '~/ui/proposal/form-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round } = await enterRound(args, 'form.change')
  const manage = `/p/${partnership.slug}/rounds/${round.slug}/manage`
  return {
    href: `${manage}/form`,
    justSaved: new URL(args.request.url).searchParams.has('saved'),
    manageHref: manage,
    round: round.title,
    ...(await sparks.world.read((db) => formInUse(db, round, now))),
  }
}

/** Three small forms in one page: which to start from, the order of the pages, and how often people may ask. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round } = await enterRound(args, 'form.change')
  const href = `/p/${partnership.slug}/rounds/${round.slug}/manage/form`
  const posted = await args.request.formData()
  const seen = versionIn(posted)
  const save = async (edit: FormEdit<never>) => {
    const changed = await sparks.world.write((db) => changeForm(db, on, round.id, seen, edit))
    return changed.ok ? redirect(`${href}?saved`) : refused(changed)
  }
  const pressed = posted.get('do')
  const [act, page] = typeof pressed === 'string' ? pressed.split(':') : []
  if (act === 'up' || act === 'down') {
    return save((form) => ({ ok: true, form: movePage(form, page ?? '', act === 'up' ? -1 : 1) }))
  }
  if (act === 'terms') {
    const reading = read(formTermsForm, posted)
    if (!reading.ok) return unprocessable(reading)
    return save((form) => ({ ok: true, form: { ...form, ...reading.answers } }))
  }
  const reading = read(startFromForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { pages } = readyMade[reading.answers.from]
  return save((form) => ({ ok: true, form: { ...form, pages } }))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'asking.title', { round: data?.round ?? '' })

export default function WhatThisRoundAsks() {
  return <FormPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
