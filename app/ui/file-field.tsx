import type { ReactNode } from 'react'
import { Labelled } from './field'
import { useWiring, type Question } from './form'

interface FileFieldProps extends Question {
  label: ReactNode
  /** Kinds of file to offer, such as `image/jpeg,image/png,image/webp`; the server looks for itself. */
  accept?: string
  several?: boolean
}

/** A picture or a file, in a `multipart` form. A browser forgets it when the form comes back with an error. */
export function FileField({ label, accept, several, ...question }: FileFieldProps) {
  const wiring = useWiring(question)
  return (
    <Labelled question={question} label={label} wiring={wiring}>
      <input
        className="input"
        type="file"
        id={wiring.id}
        name={question.name}
        accept={accept}
        multiple={several}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
      />
    </Labelled>
  )
}
