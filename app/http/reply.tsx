import { useActionData, useRouteLoaderData } from '@remix-run/react'
import type { Answers, FieldErrors } from '~/ui/form'
import { isMessageKey, useMessages, type Translator } from '~/ui/messages'
import type { Fault } from '~/forms/read'
import type { Reply } from './reply.server'
import type { RootData } from './root-data'

export interface ReplyInWords {
  /** What was typed, for `<Form answers>`. */
  readonly answers: Answers
  /** What is wrong, by field, for `<Form errors>` and `<ErrorSummary errors>`. */
  readonly errors: FieldErrors
  /** Why the rules said no, for `<ErrorSummary general>`. */
  readonly general?: string
  /** The name of that reason, for a page that says more about it than a sentence. */
  readonly because?: string
}

/** What this route's action said back (`unprocessable`, `refused`), in the reader's language; empty before it has. */
export function useReply(): ReplyInWords {
  const reply = useActionData<Partial<Reply> | undefined>()
  const kept = useRouteLoaderData<RootData>('root')?.kept
  const messages = useMessages()
  return {
    answers: reply?.typed ?? kept?.typed ?? {},
    errors: Object.fromEntries(
      Object.entries(reply?.faults ?? {}).map(([name, fault]) => [name, faultInWords(messages, fault)]),
    ),
    general: reply?.refusal && messages.say(reply.refusal),
    because: reply?.refusal?.because,
  }
}

/** A fault is the name of a sentence; one without a sentence of its own is told plainly rather than not at all. */
export function faultInWords({ t }: Pick<Translator, 't'>, { because, values }: Fault): string {
  const key = `form.${because}`
  return isMessageKey(key) ? t(key, values) : t('form.unexplained')
}
