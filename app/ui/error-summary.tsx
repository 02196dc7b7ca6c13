import { fieldId, type FieldErrors } from './form'
import { useMessages } from './messages'

interface ErrorSummaryProps {
  /** What is wrong, in words, by field name; each line leads to its field. */
  errors: FieldErrors
  /** What is wrong with the whole, such as a refusal in words: said first, without a link. */
  general?: string
}

/**
 * The list of what to put right, first in `<main>`; nothing when nothing is wrong. `autofocus` needs no script: a
 * screen reader starts here.
 */
export function ErrorSummary({ errors, general }: ErrorSummaryProps) {
  const { t } = useMessages()
  const wrong = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]))
  if (wrong.length === 0 && !general) return null
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autoFocus>
      <h2 id="error-summary-title">{t('common.problem')}</h2>
      <ul className="error-list">
        {general && <li>{general}</li>}
        {wrong.map(([name, message]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
