import type { Answers, FieldErrors } from '../form'

/** What a page's action said back, in the reader's words. */
export interface PeopleReply {
  readonly answers: Answers
  readonly errors: FieldErrors
  readonly general?: string
}
