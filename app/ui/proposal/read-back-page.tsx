import { pagesAsked, type Asks, type Draft } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { answerInWords, type Naming } from './answers'
import { askInShort } from './asked'

export interface ReadBackShown {
  name: string
  at: Instant
  isCurrent: boolean
}

interface ReadBackPageProps extends Naming {
  /** The idea's own page. */
  href: string
  reference: string
  /** Whose idea it is. */
  whose: string
  draft: Draft
  asks: Asks
  version: number
  readBack: ReadBackShown | null
  /** Why nothing can be recorded. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Everything that was answered, large and plain, to be read out to the one whose idea it is. */
export function ReadBackPage(props: ReadBackPageProps) {
  const { href, reference, whose, draft, asks, version, readBack, closed, reply, ...naming } = props
  const speaker = useMessages()
  const { t, say } = speaker
  const read = pagesAsked(asks, draft).flatMap((page) =>
    page.asks
      .filter(({ kind }) => kind !== 'payee-name')
      .map((ask) => ({ ask, page: page.id, words: answerInWords(ask, draft, naming, speaker) })),
  )
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={reference}
        title={t('together.read-back.title', { name: whose })}
        lead={t('together.read-back.lead', { name: whose })}
      />
      <ReadBackNotice readBack={readBack} />
      <dl className="read-aloud">
        {read.map(({ ask, page, words }) => {
          const what = askInShort(ask, speaker)
          return (
            <div key={ask.id}>
              <dt>{what}</dt>
              <dd className="as-written">{words || t('common.not-given')}</dd>
              <dd className="small">
                <a href={`${href}/${page}`}>
                  <T k="common.change-what" values={{ what }} tags={{ unseen: <span className="unseen" /> }} />
                </a>
              </dd>
            </div>
          )
        })}
      </dl>
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      {!closed && !readBack?.isCurrent && (
        <Stack as="section">
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="version" value={String(version)} />
            <Choice
              name="agrees"
              kind="several"
              legend={t('together.read-back.legend')}
              options={[{ value: 'yes', label: t('together.read-back.agrees', { name: whose }) }]}
            />
            <ButtonRow>
              <Button>{t('together.read-back.button')}</Button>
            </ButtonRow>
          </Form>
          <Enhance script="forms" />
        </Stack>
      )}
    </>
  )
}

/** That it was read back and when, and whether that still holds. Nothing when it never was. */
export function ReadBackNotice({ readBack }: { readBack: ReadBackShown | null }) {
  const { t } = useMessages()
  if (!readBack) return null
  const { name, at: readAt, isCurrent } = readBack
  return (
    <Notice kind={isCurrent ? 'good' : 'wait'} title={t('together.read-back.was', { name, readAt })}>
      {!isCurrent && <p>{t('together.read-back.changed')}</p>}
    </Notice>
  )
}
