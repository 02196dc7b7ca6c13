import { createContext, useContext, type ReactNode } from 'react'

/** What was typed, by field name, as a form post gives it. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>
/** What is wrong, in words, by field name. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

interface Reply {
  answers: Answers
  errors: FieldErrors
}

const ReplyContext = createContext<Reply>({ answers: {}, errors: {} })

interface FormProps {
  children: ReactNode
  /** Where it goes; this page's own address unless told. */
  action?: string
  method?: 'post' | 'get'
  /** For pictures and bank files. */
  multipart?: boolean
  /** Every field inside fills itself from these by its name, … */
  answers?: Answers
  /** … and shows its error from these. */
  errors?: FieldErrors
  /** Lets `<Enhance script="confirm-once">` send it only once, however often the button is pressed. */
  once?: boolean
  id?: string
}

/** A plain form. The browser's own checks are off: ours say more, and keep what was typed. */
export function Form({ children, action, method = 'post', multipart, answers = {}, errors = {}, once, id }: FormProps) {
  return (
    <form
      className="stack loose"
      id={id}
      action={action}
      method={method}
      encType={multipart ? 'multipart/form-data' : undefined}
      data-once={once ? '' : undefined}
      noValidate
    >
      <ReplyContext.Provider value={{ answers, errors }}>{children}</ReplyContext.Provider>
    </form>
  )
}

/** The id of the first control of the field of that name: where an error's link leads. */
export const fieldId = (name: string) => name.replace(/[^A-Za-z0-9_-]+/g, '-')

/** What every question may be told. A field takes its answer and error from the `Form` around it unless told here. */
export interface Question {
  /** The name it is sent under. */
  name: string
  /** A sentence beneath the question. */
  hint?: ReactNode
  error?: string
  /** The question is the page's heading (one thing per page). */
  heading?: boolean
}

export interface Wiring {
  id: string
  hintId: string | undefined
  errorId: string | undefined
  /** For the control, or the fieldset: the hint, then the error. */
  describedBy: string | undefined
  error: string | undefined
}

/** The ids that tie a question's hint and error to its control. */
export function useWiring({ name, hint, error }: Question): Wiring {
  const reply = useContext(ReplyContext)
  const id = fieldId(name)
  const wrong = error ?? reply.errors[name]
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = wrong ? `${id}-error` : undefined
  return { id, hintId, errorId, describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined, error: wrong }
}

/** What was typed into a field, the newest first: the reply's answer, else what the page gave. */
export function useAnswer(name: string, given: string | undefined): string {
  const answer = useContext(ReplyContext).answers[name]
  return (typeof answer === 'string' ? answer : answer?.[0]) ?? given ?? ''
}

/** As `useAnswer`, for questions with several answers. */
export function useAnswers(name: string, given: readonly string[] | undefined): readonly string[] {
  const answer = useContext(ReplyContext).answers[name]
  if (answer === undefined) return given ?? []
  return typeof answer === 'string' ? [answer] : answer
}
