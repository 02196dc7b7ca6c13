import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { voidPaperCode } from '~/commands/people/issue-paper-codes.server'
import { lostCodeForm } from '~/forms/helping'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { paperReaders } from '~/queries/people/paper-codes.server'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { PaperCodes } from '~/ui/people/paper-codes'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'paper.codes.title')

/** Why the file with the letters could not be made, as its own address says it. */
const troubles = ['paper-people-missing', 'paper-code-for-nobody', 'paper-code-over'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'paper-code.issue')
  const trouble = new URL(args.request.url).searchParams.get('trouble')
  const readers = await sparks.world.read((db) => paperReaders(db, partnership.id, round.id))
  return {
    readers,
    title: round.title,
    trouble: troubles.find((one) => one === trouble) ?? null,
    home: `/p/${partnership.slug}`,
    here: `/p/${partnership.slug}/rounds/${round.slug}`,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round } = await enterRound(args, 'paper-code.issue')
  const reading = read(lostCodeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const gone = await sparks.world.write((db) => voidPaperCode(db, on, round.id, answers.person))
  return gone.ok ? redirect(new URL(args.request.url).pathname) : refused(gone, typed)
}

export default function PaperCodesPage() {
  const { readers, trouble, title, home, here } = useLoaderData<typeof loader>()
  const { errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${here}/manage`}>{title}</BackLink>
      <ErrorSummary
        errors={errors}
        general={
          trouble === null ? general : t(trouble === 'paper-people-missing' ? `form.${trouble}` : `refusal.${trouble}`)
        }
      />
      <PageHeading eyebrow={title} title={t('paper.codes.title')} lead={t('paper.codes.lead')} />
      <PaperCodes readers={readers} lettersHref={`${here}/paper-codes/letters`} helpHref={`${home}/helping`} />
    </>
  )
}
