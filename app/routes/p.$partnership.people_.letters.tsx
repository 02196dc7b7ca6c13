import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { markAddressRight, markAddressWrong, tryLetterAgain } from '~/commands/people/settle-undelivered.server'
import { settleForm } from '~/forms/news'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { undelivered } from '~/queries/people/undelivered.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { useMessages } from '~/ui/messages'
import { UndeliveredLetters, WrongAddresses } from '~/ui/people/undelivered'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'post.undelivered.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'letters.read-undelivered')
  return sparks.world.read((db) => undelivered(db, partnership.id))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'letters.settle-undelivered')
  const reading = read(settleForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { does, which } = reading.answers
  const settle = does === 'again' ? tryLetterAgain : does === 'right' ? markAddressRight : markAddressWrong
  const settled = await sparks.world.write((db) => settle(db, on, partnership.id, which))
  if (!settled.ok) return refused(settled)
  if (does === 'again') deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/people/letters`)
}

export default function UndeliveredPage() {
  const { letters, wrong, inAll } = useLoaderData<typeof loader>()
  const { general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={{}} general={general} />
      <PageHeading
        title={t('post.undelivered.title')}
        lead={t(letters.length > 0 ? 'post.undelivered.lead' : 'post.undelivered.none')}
      />
      <UndeliveredLetters letters={letters} inAll={inAll} />
      <WrongAddresses wrong={wrong} />
    </>
  )
}
