import { nothing, type Pence } from '~/domain/pence'
import type { BallotRule } from '~/domain/round'
import { asks } from '~/domain/voting/ballots'
import { paperSays, type PaperStands } from '~/domain/voting/paper'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { Choice } from '../../choice'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { wholeBallot } from '~/forms/voting/ballot'
import { BallotMarks } from '../ballot-marks'
import { whatToDo } from '../ballot-words'

interface KeyInPageProps {
  title: string
  /** The page of votes on paper. */
  href: string
  ideas: readonly { reference: string; title: string; costPence: Pence | null }[]
  rule: BallotRule
  potPence: Pence
  piles: readonly number[]
  pile: number | null
  /** How the ballot stands that was keyed in just now. */
  stands: PaperStands | null
  reply: FormReply
}

/** One ballot after another, as one person reads it. What others read is never shown. */
export function KeyInPage({ title, href, ideas, rule, potPence, piles, pile, stands, reply }: KeyInPageProps) {
  const { t } = useMessages()
  const hint = `${whatToDo(rule, potPence, t)} ${t('envelopes.key-in.marks.hint')}`
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={href}>{t('envelopes.title')}</BackLink>
      {stands !== null && (
        <Notice kind={stands === 'differs' ? 'wait' : 'good'} title={t(`envelopes.stands.${stands}`)} announce />
      )}
      <PageHeading eyebrow={title} title={t('envelopes.key-in')} lead={t('envelopes.key-in.lead')} />
      {pile === null ? (
        <p>{t('envelopes.key-in.no-pile')}</p>
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="pile"
            legend={t('envelopes.pile')}
            value={String(pile)}
            options={piles.map((number) => ({ value: String(number), label: String(number) }))}
            inline
          />
          <TextField
            name="code"
            label={t('envelopes.ballot.code')}
            hint={t('envelopes.ballot.code.hint')}
            width={20}
            autoComplete="off"
            spellCheck={false}
          />
          {asks(rule) === 'tick' ? (
            <Choice
              kind="several"
              name={wholeBallot}
              legend={t('envelopes.key-in.marks')}
              hint={hint}
              options={ideas.map(({ reference, title: name }) => ({ value: reference, label: name, hint: reference }))}
            />
          ) : (
            <BallotMarks
              rule={rule}
              legend={t('envelopes.key-in.marks')}
              hint={hint}
              options={ideas.map(({ reference, title: name, costPence }) => ({
                value: reference,
                title: name,
                costPence: costPence ?? nothing,
              }))}
              ideas={ideas.length}
              sent={reply.answers}
              errors={reply.errors}
              totalId="total"
            />
          )}
          <Choice
            kind="one"
            name="says"
            legend={t('envelopes.says')}
            value="choices"
            options={paperSays.map((one) => ({
              value: one,
              label: t(`envelopes.says.${one}`),
              hint: t(`envelopes.says.${one}.hint`),
            }))}
          />
          <div>
            <Button>{t('envelopes.key-in.button')}</Button>
          </div>
        </Form>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}
