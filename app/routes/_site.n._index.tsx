import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { readJoinCode } from '~/domain/panel/night'
import { nightJoinForm } from '~/forms/panel/night'
import { refuse } from '~/domain/refusal'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { EnterCodePage } from '~/ui/panel/night/enter-code-page'

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'night.read')
  return { refused: new URL(args.request.url).searchParams.has('unknown') }
}

export async function action(args: ActionFunctionArgs) {
  await enter(args, 'night.read')
  const reading = read(nightJoinForm, await args.request.formData())
  const code = readJoinCode(reading.ok ? reading.answers.code : '')
  return code === null ? refused(refuse('night-code-wrong'), reading.typed) : redirect(`/n/${code}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'night.enter.title')

export default function EnterCode() {
  return <EnterCodePage reply={useReply()} />
}
