import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { saveSettings } from '~/commands/people/save-settings.server'
import { settingsPages, type SettingsPage as Page } from '~/domain/people'
import { read } from '~/forms/read'
import { blankRows, settingsForm } from '~/forms/settings'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, refusedAfter, unprocessable } from '~/http/reply.server'
import { speaker } from '~/http/language.server'
import { titled } from '~/http/title'
import { settingsPage } from '~/queries/people/set-up.server'
import { readyThemes } from '~/ui/people/ready-themes'
import { SettingsPage, type Meanwhile } from '~/ui/people/settings-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.title')

const pageNamed = (name: string | undefined): Page => {
  const page = settingsPages.find((one) => one === name)
  if (page === undefined) throw notFound()
  return page
}

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'settings.change')
  const page = pageNamed(args.params.page)
  const { version, ...settled } = await sparks.world.read((db) => settingsPage(db, partnership.id, page, null))
  return { setUp: `/p/${partnership.slug}/set-up`, page, version, settled: { ...settled, blank: blankRows } }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, now } = await enterPartnership(args, 'settings.change')
  const page = pageNamed(args.params.page)
  const { t } = await speaker(args.request, now)
  const ready = new Map(
    readyThemes.map((key) => [
      key as string,
      { name: t(`setup.ready.${key}.name`), about: t(`setup.ready.${key}.about`) },
    ]),
  )
  const reading = read(settingsForm(page, ready), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const saved = await sparks.world.write((db) => saveSettings(db, on, partnership.id, answers.version, answers.wanted))
  if (saved.ok) return redirect(`/p/${saved.slug}/set-up${typed['stay'] === 'yes' ? `/${page}` : ''}`)
  if (saved.because !== 'settings-changed-meanwhile') return refused(saved, typed)
  const { meanwhile } = await sparks.world.read((db) => settingsPage(db, partnership.id, page, answers.version))
  return refusedAfter(saved, typed, { meanwhile })
}

export default function Settings() {
  const meanwhile = useActionData<{ meanwhile?: readonly Meanwhile[] }>()?.meanwhile ?? []
  return <SettingsPage {...useLoaderData<typeof loader>()} meanwhile={meanwhile} reply={useReply()} />
}
