import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmBankFile } from '~/commands/money/bank/keep-file.server'
import { answerTakeBack, askToTakeBack, TakingBackStopped } from '~/commands/money/bank/take-back-file.server'
import { statementColumns, type StatementMapping } from '~/domain/money'
import { couldEver } from '~/domain/policy'
import { refuse } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import { bankFileForm } from '~/forms/money/bank'
import { read } from '~/forms/read'
import { renameColumns } from '~/http/bank-files.server'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { asReaderMaySee } from '~/http/for-examiner'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { bringBankLinesSoon } from '~/jobs/bring-bank-lines.server'
import { bankAccountFor, bankFileFor, bankFilePage } from '~/queries/money/bank-pages.server'
import { BankFilePage } from '~/ui/money/bank/file-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'bank.read')
  const { account = '', imported = '' } = args.params
  const today = dateIn(partnership.timeZone, now)
  const file = await sparks.world.read((db) => bankFilePage(db, partnership.id, account, imported, today))
  if (!file) throw notFound()
  const { takeBack, ...rest } = file
  const isOwn = takeBack?.askedBy === actor?.personId
  return {
    books: `/p/${partnership.slug}/books`,
    ...asReaderMaySee(actor, rest),
    takeBack: takeBack && { reason: takeBack.reason, answer: takeBack.answer, name: takeBack.name, isOwn },
    mayTakeBack: couldEver(actor, 'bank.take-back'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'bank.read')
  const { account: accountId = '', imported: id = '' } = args.params
  const { account, file } = await sparks.world.read(async (db) => ({
    account: await bankAccountFor(db, partnership.id, accountId),
    file: await bankFileFor(db, partnership.id, accountId, id),
  }))
  if (!account || !file) throw notFound()
  const reading = read(bankFileForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const here = `/p/${partnership.slug}/books/bank/${account.id}/files/${id}`
  switch (answers.step) {
    case 'columns': {
      const mapping = Object.fromEntries(
        statementColumns.flatMap((column) => (answers[column] === undefined ? [] : [[column, answers[column]]])),
      ) as StatementMapping
      const named = await renameColumns(sparks, on, partnership, account, file, mapping)
      return named.ok ? redirect(here) : refused(named, typed)
    }
    case 'confirm': {
      const confirmed = await sparks.world.write((db) => confirmBankFile(db, on, partnership.id, id), { unseen: true })
      if (!confirmed.ok) return refused(confirmed, typed)
      bringBankLinesSoon(sparks)
      return redirect(here)
    }
    case 'ask': {
      const { reason } = answers
      const asked = await sparks.world.write((db) => askToTakeBack(db, on, partnership.id, id, reason), {
        unseen: true,
      })
      return asked.ok ? redirect(here) : refused(asked, typed)
    }
    case 'agreed':
    case 'declined': {
      const { step } = answers
      try {
        const answered = await sparks.world.write((db) => answerTakeBack(db, on, partnership.id, id, step))
        return answered.ok ? redirect(here) : refused(answered, typed)
      } catch (stopped) {
        if (stopped instanceof TakingBackStopped) return refused(refuse(stopped.because, stopped.values), typed)
        throw stopped
      }
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'bank.file.preview')

export default function BankFile() {
  return <BankFilePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
