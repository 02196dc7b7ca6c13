import { createContext, useContext, type ReactNode } from 'react'

/** What was typed, by field name, as a form post gives it. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>
/** What is wrong, in words, by field name. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

/** What came back with a form that was sent, in words. */
export interface FormReply {
  readonly answers: Answers
  readonly errors: FieldErrors
  /** Why the rules said no. */
  readonly general?: string
  /** The name of that reason. */
  readonly because?: string
}

interface Filled {
  answers: Answers
  errors: FieldErrors
  /** It was sent: a box that is not among the answers was not ticked. */
  cameBack: boolean
}

const FilledContext = createContext<Filled>({ answers: {}, errors: {}, cameBack: false })

interface FormProps {
  children: ReactNode
  /** Where it goes; this page's own address unless told. */
  action?: string
  method?: 'post' | 'get'
  /** For pictures and bank files. */
  multipart?: boolean
  /** What was typed and came back, by field name: every field inside keeps its own. */
  answers?: Answers
  /** What is wrong, in words, by field name: every field inside says its own. */
  errors?: FieldErrors
  /** What to start from, by field name, as long as nothing has come back. */
  saved?: Answers
  /** Lets `<Enhance script="forms">` send it only once, however often the button is pressed. */
  once?: boolean
  id?: string
}

/** A plain form. The browser's own checks are off: ours say more, and keep what was typed. */
export function Form({
  children,
  action,
  method = 'post',
  multipart,
  answers = {},
  errors = {},
  saved = {},
  once,
  id,
}: FormProps) {
  const cameBack = Object.keys(answers).length > 0
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
      <FilledContext.Provider value={{ answers: cameBack ? answers : saved, errors, cameBack }}>
        {children}
      </FilledContext.Provider>
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
  const filled = useContext(FilledContext)
  const id = fieldId(name)
  const wrong = error ?? filled.errors[name]
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = wrong ? `${id}-error` : undefined
  return { id, hintId, errorId, describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined, error: wrong }
}

/** What to show in a field: what was typed, else what the form starts from, else what the page gave. */
export function useAnswer(name: string, given: string | undefined): string {
  const answer = useContext(FilledContext).answers[name]
  return (typeof answer === 'string' ? answer : answer?.[0]) ?? given ?? ''
}

/** As `useAnswer`, for questions with several answers. */
export function useAnswers(name: string, given: readonly string[] | undefined): readonly string[] {
  const { answers, cameBack } = useContext(FilledContext)
  const answer = answers[name]
  if (answer === undefined) return cameBack ? [] : (given ?? [])
  return typeof answer === 'string' ? [answer] : answer
}

/** A value that goes with the form unseen, and comes back as it was sent. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={useAnswer(name, value)} />
}

/** All that a form was sent with, or starts from: for questions with as many fields as somebody needs. */
export function useFilled(): { answers: Answers; cameBack: boolean } {
  const { answers, cameBack } = useContext(FilledContext)
  return { answers, cameBack }
}
