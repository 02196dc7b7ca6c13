import type { ReactNode } from 'react'
import { useAnswer, useWiring, type Question, type Wiring } from './form'
import { useMessages } from './messages'

/** A field's error, marked as one for those who do not see red. */
export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  const { t } = useMessages()
  return (
    <p className="field-error" id={id}>
      <span className="unseen">{t('common.error')} </span>
      {children}
    </p>
  )
}

export function Labelled({
  question,
  label,
  wiring,
  children,
}: {
  question: Question
  label: ReactNode
  wiring: Wiring
  children: ReactNode
}) {
  const text = (
    <label className="label" htmlFor={wiring.id}>
      {label}
    </label>
  )
  return (
    <div className={wiring.error ? 'field bad' : 'field'}>
      {question.heading ? <h1>{text}</h1> : text}
      {question.hint && (
        <p className="hint" id={wiring.hintId}>
          {question.hint}
        </p>
      )}
      {wiring.error && <FieldError id={wiring.errorId}>{wiring.error}</FieldError>}
      {children}
    </div>
  )
}

interface TextFieldProps extends Question {
  label: ReactNode
  /** What to start from, until the form's own answer replaces it. */
  value?: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  /** About how many characters fit: tells the reader what is expected. */
  width?: 4 | 6 | 10 | 20
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel'
  /** WCAG 1.3.5: `name`, `email`, `postal-code`, `one-time-code` … */
  autoComplete?: string
  /** Off for names, codes and postcodes. */
  spellCheck?: boolean
  prefix?: string
  suffix?: string
}

/** One line of words. */
export function TextField({ label, value, type = 'text', width, prefix, suffix, ...rest }: TextFieldProps) {
  const { name, hint, error, heading, ...input } = rest
  const wiring = useWiring(rest)
  const box = (
    <input
      className={width ? `input width-${width}` : 'input'}
      id={wiring.id}
      name={name}
      type={type}
      defaultValue={useAnswer(name, value)}
      aria-describedby={wiring.describedBy}
      aria-invalid={wiring.error ? true : undefined}
      {...input}
    />
  )
  return (
    <Labelled question={{ name, hint, error, heading }} label={label} wiring={wiring}>
      {prefix || suffix ? (
        <div className="affixed">
          {prefix && <span aria-hidden="true">{prefix}</span>}
          {box}
          {suffix && <span aria-hidden="true">{suffix}</span>}
        </div>
      ) : (
        box
      )}
    </Labelled>
  )
}

type MoneyFieldProps = Question & { label: ReactNode; value?: string }

/** An amount in pounds, as people write it; the form reads `240`, `240.50`, `£1,200`. */
export function MoneyField(props: MoneyFieldProps) {
  return <TextField {...props} prefix="£" inputMode="decimal" width={10} spellCheck={false} autoComplete="off" />
}

interface FieldsetProps {
  legend: ReactNode
  question: Question
  wiring: Wiring
  children: ReactNode
}

/** Several controls that answer one question. */
export function Fieldset({ legend, question, wiring, children }: FieldsetProps) {
  // A fieldset draws its edge through its legend, so what marks an error stands around it.
  return (
    <div className={wiring.error ? 'bad' : undefined}>
      <fieldset className="field" aria-describedby={wiring.describedBy}>
        <legend className="label">{question.heading ? <h1>{legend}</h1> : legend}</legend>
        {question.hint && (
          <p className="hint" id={wiring.hintId}>
            {question.hint}
          </p>
        )}
        {wiring.error && <FieldError id={wiring.errorId}>{wiring.error}</FieldError>}
        {children}
      </fieldset>
    </div>
  )
}
