import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { issuePaperCodes, voidPaperCode } from '~/commands/people/issue-paper-codes.server'
import { paperCodesForm } from '~/forms/helping'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { paperLetters } from '~/http/paper-letters.server'
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

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'paper-code.issue')
  const readers = await sparks.world.read((db) => paperReaders(db, partnership.id, round.id))
  return {
    readers,
    title: round.title,
    home: `/p/${partnership.slug}`,
    here: `/p/${partnership.slug}/rounds/${round.slug}`,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'paper-code.issue')
  const { sparks, on, round } = entry
  const reading = read(paperCodesForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  if (answers.step === 'void') {
    const gone = await sparks.world.write((db) => voidPaperCode(db, on, round.id, answers.person))
    return gone.ok ? redirect(new URL(args.request.url).pathname) : refused(gone, typed)
  }
  const wanted = answers.step === 'everyone' ? 'everyone' : answers.people
  const issued = await sparks.world.write((db) => issuePaperCodes(db, on, sparks.secrets, round.id, wanted))
  if (!issued.ok) return refused(issued, typed)
  return paperLetters(entry, args.request, issued.codes)
}

export default function PaperCodesPage() {
  const { readers, title, home, here } = useLoaderData<typeof loader>()
  const { errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${here}/manage`}>{title}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading eyebrow={title} title={t('paper.codes.title')} lead={t('paper.codes.lead')} />
      <PaperCodes readers={readers} helpHref={`${home}/helping`} />
    </>
  )
}
