import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { correctName } from '~/commands/people/correct-name.server'
import { nameForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'held.correct.name.title')

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await enter(args, 'own-name.correct')
  return { name: person?.name ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on } = await enter(args, 'own-name.correct')
  const reading = read(nameForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const corrected = await sparks.world.write((db) => correctName(db, on, reading.answers.name))
  return corrected.ok ? redirect('/you/held?corrected=name') : refused(corrected, reading.typed)
}

export default function CorrectNamePage() {
  const { name } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href="/you/held">{t('held.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('held.correct.name.title')} lead={t('held.correct.name.lead')} />
      <Form answers={answers} errors={errors} once>
        <TextField
          name="name"
          label={t('people.name.label')}
          hint={t('held.correct.name.hint')}
          autoComplete="name"
          spellCheck={false}
          value={name}
          width={20}
        />
        <div>
          <Button>{t('held.correct.name.save')}</Button>
        </div>
      </Form>
    </>
  )
}
