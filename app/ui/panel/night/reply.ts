import type { Answers, FieldErrors } from '../../form'

/** What was said back to a form, in words. */
export interface Reply {
  answers: Answers
  errors: FieldErrors
  general?: string
  /** The name of the reason, for a page that says more about it. */
  because?: string
}
