import { Empty } from '../empty'
import { useMessages } from '../messages'
import { toneFor } from '../quilt'
import { Tag } from '../tag'

interface PanelSeatsProps {
  seats: readonly { name: string; voting: boolean; resident: boolean }[]
}

/** The panel by name: who lives here, and who has a vote. */
export function PanelSeats({ seats }: PanelSeatsProps) {
  const { t } = useMessages()
  if (seats.length === 0) {
    return (
      <Empty title={t('people.who.no-panel')}>
        <p>{t('people.who.no-panel-body')}</p>
      </Empty>
    )
  }
  return (
    <section className="stack" aria-labelledby="panel">
      <h2 id="panel">{t('people.who.panel', { count: seats.length })}</h2>
      <ul className="neighbours">
        {seats.map(({ name, voting, resident }) => (
          <li key={name} className="neighbour">
            <Face of={name} />
            <div>
              <p className="neighbour-name">{name}</p>
              <p className="neighbour-tags">
                <Tag kind={resident ? 'good' : 'plain'}>
                  {resident ? t('people.who.lives-here') : t('people.who.lives-elsewhere')}
                </Tag>
                {!voting && <Tag kind="note">{t('people.who.no-vote')}</Tag>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Initials on a patch of colour, always the same for the same name. Decoration beside the name itself. */
export function Face({ of }: { of: string }) {
  const names = of.split(/\s+/).filter(Boolean)
  const initials = [names[0], names.length > 1 ? names.at(-1) : undefined].map((name) => [...(name ?? '')][0] ?? '')
  return (
    <svg className={`face tone-${toneFor(of)}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="24" />
      <text x="24" y="24" dy="0.35em" textAnchor="middle">
        {initials.join('').toLocaleUpperCase()}
      </text>
    </svg>
  )
}
