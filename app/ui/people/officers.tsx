import type { RoleKind } from '~/domain/people'
import { useMessages } from '../messages'
import { Face } from './panel-seats'

type Office = Exclude<RoleKind, 'panel'>

interface OfficersProps {
  officers: readonly { name: string; kind: Office }[]
}

const order: readonly Office[] = [
  'chair',
  'treasurer',
  'authoriser',
  'builder',
  'administrator',
  'observer',
  'examiner',
]

/** Who has a task of their own, and what it is. */
export function Officers({ officers }: OfficersProps) {
  const { t } = useMessages()
  const there = order.filter((kind) => officers.some((one) => one.kind === kind))
  if (there.length === 0) return null
  return (
    <section className="stack" aria-labelledby="officers">
      <h2 id="officers">{t('people.who.officers')}</h2>
      <dl className="offices">
        {there.map((kind) => (
          <div key={kind} className="office">
            <dt>{t(`people.role.${kind}`)}</dt>
            {officers
              .filter((one) => one.kind === kind)
              .map(({ name }) => (
                <dd key={name} className="neighbour">
                  <Face of={name} />
                  <span className="neighbour-name">{name}</span>
                </dd>
              ))}
            <dd className="soft">{t(`people.task.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
