import type { HeldKind } from '~/domain/people'
import { instant } from '~/domain/time'
import { Details } from '../details'
import { isMessageKey, useMessages, type Translator } from '../messages'
import { SummaryList } from '../summary-list'

interface Group {
  readonly kind: HeldKind
  readonly rows: number
  readonly shown: readonly (readonly (string | number)[])[]
}

/** What we hold about somebody, by kind: why, for how long, and what it says. */
export function HeldGroups({ groups }: { groups: readonly Group[] }) {
  const messages = useMessages()
  const { t } = messages
  return (
    <>
      {groups.map(({ kind, rows, shown }) => {
        const said = shown.filter((row) => row.length > 0)
        return (
          <section key={kind} className="stack" aria-labelledby={`held-${kind}`}>
            <h2 id={`held-${kind}`}>{t(`held.${kind}.what`)}</h2>
            <SummaryList
              rows={[
                { label: t('held.why'), value: t(`held.${kind}.why`) },
                { label: t('held.long'), value: t(`held.${kind}.long`) },
              ]}
            />
            {said.length === 0 ? (
              <p className="soft">{t('held.rows', { rows })}</p>
            ) : (
              <Details summary={t('held.see', { rows: said.length })}>
                <ul>
                  {said.map((row, place) => (
                    <li key={place}>{row.map((value) => inWords(value, messages)).join(', ')}</li>
                  ))}
                </ul>
              </Details>
            )}
          </section>
        )
      })}
    </>
  )
}

/** Before this, a number is a number; after it, a moment. The first of January 2000. */
const firstMoment = 946_684_800_000

function inWords(value: string | number, { t, format }: Pick<Translator, 't' | 'format'>): string {
  if (typeof value === 'number') return value > firstMoment ? format.when(instant(value)) : format.count(value)
  for (const key of [`people.role.${value}`, `post.kind.${value}`]) if (isMessageKey(key)) return t(key)
  return value
}
