import type { z } from 'zod'
import type { Values } from '~/domain/refusal'

/** What was typed, by field, as it came. */
export type Typed = Record<string, string | string[]>

/** What is wrong with an answer: the name of a sentence (`form.<because>`) and what fills its gaps. */
export interface Fault {
  readonly because: string
  readonly values: Values
}
export type Faults = Record<string, Fault>

export type Reading<Answers> =
  | { readonly ok: true; readonly answers: Answers; readonly typed: Typed }
  | { readonly ok: false; readonly faults: Faults; readonly typed: Typed }

/** What a form was sent as: posted, or in an address. */
type Sent = FormData | URLSearchParams

/**
 * Reads a form that was sent by its schema. A schema's messages are names of sentences (`form.<name>`), never words, so that
 * every fault can be told in the reader's language; the first fault of a field is the one told.
 */
export function read<Schema extends z.ZodType>(schema: Schema, posted: Sent): Reading<z.output<Schema>> {
  const typed = typedIn(posted)
  const result = schema.safeParse(typed)
  if (result.success) return { ok: true, answers: result.data, typed }
  const faults: Faults = {}
  for (const issue of result.error.issues) faults[issue.path.map(String).join('.')] ??= faultOf(issue)
  return { ok: false, faults, typed }
}

/** A name that came several times is a list; files are left out. White space around an answer is not part of it. */
export function typedIn(posted: Sent): Typed {
  const typed: Typed = {}
  for (const name of new Set(posted.keys())) {
    const texts = posted.getAll(name).filter((value): value is string => typeof value === 'string')
    const trimmed = texts.map((text) => text.trim().replace(/\r\n/g, '\n'))
    typed[name] = trimmed.length === 1 ? (trimmed[0] ?? '') : trimmed
  }
  return typed
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const given = issue.code === 'custom' ? (issue.params as { values?: Values } | undefined)?.values : undefined
  const limit = issue.code === 'too_big' ? issue.maximum : issue.code === 'too_small' ? issue.minimum : undefined
  return { because: issue.message, values: given ?? (limit === undefined ? {} : { limit: Number(limit) }) }
}

/** What a form was sent with under a name, in words; nothing for what is not there, or is a file. */
export function textOf(posted: Sent, name: string): string {
  const value = posted.get(name)
  return typeof value === 'string' ? value : ''
}
