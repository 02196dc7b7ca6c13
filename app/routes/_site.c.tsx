import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { usePaperCode } from '~/commands/people/use-paper-code.server'
import { deviceFrom, looksLikeLetterCode, readPaperCode } from '~/domain/people'
import { paperCodeForm } from '~/forms/helping'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { rememberInvited } from '~/http/invited-by.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { titled } from '~/http/title'
import { newToken } from '~/platform/secrets.server'
import { printedInvitation } from '~/queries/people/printed-invitation.server'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { Enhance } from '~/ui/enhance'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { useMessages } from '~/ui/messages'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'paper.enter.title')

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'sign-in.start')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'sign-in.finish')
  const reading = read(paperCodeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  if (looksLikeLetterCode(answers.code)) {
    const invited = await sparks.world.read((db) => printedInvitation(db, sparks.secrets, answers.code))
    if (invited) {
      const headers = { 'Set-Cookie': await rememberInvited(sparks, invited.secret) }
      return redirect(`/p/${invited.slug}/invited`, { headers })
    }
  }
  const plain = readPaperCode(answers.code)
  if (!plain.ok) return refused(plain, typed)
  const device = deviceFrom(args.request.headers.get('User-Agent'))
  const session = { token: newToken(), device, insteadOf: person?.sessionId }
  const letIn = await sparks.world.write((db) => usePaperCode(db, on, sparks.secrets, plain.code, session))
  if (!letIn.ok) return refused(letIn, typed)
  const headers = { 'Set-Cookie': await keepSignedIn(sparks, session.token, letIn.endsAt) }
  return redirect(`/p/${letIn.partnership}/rounds/${letIn.round}`, { headers })
}

export default function PaperCodePage() {
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('paper.enter.title')} lead={t('paper.enter.lead')} />
      <Form answers={answers} errors={errors} once>
        <TextField
          name="code"
          label={t('paper.enter.code')}
          hint={t('paper.enter.hint')}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <div>
          <Button>{t('paper.enter.go-on')}</Button>
        </div>
      </Form>
      <Details summary={t('paper.enter.none')}>
        <p>{t('paper.enter.none-body')}</p>
      </Details>
      <Enhance script="code-from-address" />
    </>
  )
}
