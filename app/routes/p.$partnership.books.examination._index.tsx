import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerExaminer, askAsExaminer, signOffYear } from '~/commands/money/examine.server'
import { couldEver } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import { examinationForm } from '~/forms/money/examination'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { examinationPage } from '~/queries/money/examination.server'
import { ExaminationPage } from '~/ui/money/examination-page'

/** What the examiner of the books has asked, what was answered, and which years she has signed off. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'examination.read')
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    mayAsk: couldEver(actor, 'examination.ask'),
    mayAnswer: couldEver(actor, 'examination.answer'),
    ...(await sparks.world.read((db) => examinationPage(db, partnership.id))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'examination.read')
  const reading = read(examinationForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { id } = partnership
  const said = await sparks.world.write((db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'ask':
        return askAsExaminer(db, on, id, { id: answers.once, words: answers.question })
      case 'answer':
        return answerExaminer(db, on, id, answers.to, { id: answers.once, words: answers.answer })
      case 'sign-off':
        return signOffYear(db, on, id, answers.year, answers.statement)
    }
  })
  return said.ok ? redirect(`/p/${partnership.slug}/books/examination`) : refused(said, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'examination.title')

export default function Examination() {
  return <ExaminationPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
