import { Quilt, toneFor } from '../quilt'

/** What a partnership cares about, each in its own colour. */
export function Themes({ themes }: { themes: readonly { id: string; name: string; about: string }[] }) {
  return (
    <ul className="themes">
      {themes.map(({ id, name, about }) => (
        <li key={id}>
          <Quilt of={name} tone={toneFor(name)} rows={1} />
          <h3>{name}</h3>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  )
}
