import type { LetterPart } from '~/domain/people'

/** A letter as its reader will see it: its subject and its words. Its buttons lead nowhere yet. */
export function LetterPreview({ subject, parts }: { subject: string; parts: readonly LetterPart[] }) {
  return (
    <div className="card stack">
      <h3>{subject}</h3>
      {parts.map((part, place) => (
        <Part key={place} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { part: LetterPart }) {
  if ('heading' in part) return <h4>{part.heading}</h4>
  if ('list' in part) {
    return (
      <>
        {part.says && <p>{part.says}</p>}
        <ul>
          {part.list.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </>
    )
  }
  if ('facts' in part) {
    return (
      <ul>
        {part.facts.map(([label, value]) => (
          <li key={label}>
            {label}: {value}
          </li>
        ))}
      </ul>
    )
  }
  if ('button' in part) {
    return (
      <>
        {part.says && <p>{part.says.replace(/:$/, '.')}</p>}
        <p>
          <b>[{part.button}]</b>
        </p>
      </>
    )
  }
  return <p className="as-written">{part.loud ? <b>{part.says}</b> : part.says}</p>
}
