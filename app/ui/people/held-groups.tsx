import type { HeldKind } from '~/domain/people'
import { instant } from '~/domain/time'
import { Details } from '../details'
import { isMessageKey, useMessages, type Translator } from '../messages'
import { SummaryList } from '../summary-list'
import { HeldPeriods, type PlaceKeeping } from './held-periods'

interface Group {
  readonly kind: HeldKind
  readonly rows: number
  readonly shown: readonly (readonly (string | number)[])[]
}

/** What we hold about somebody, by kind, each to be opened: what it says, why, and for how long. */
export function HeldGroups({ groups, places }: { groups: readonly Group[]; places: readonly PlaceKeeping[] }) {
  const { t } = useMessages()
  return (
    <section className="stack tight" aria-labelledby="held">
      <h2 id="held">{t('held.all.title')}</h2>
      {groups.map((group) => (
        <Details key={group.kind} summary={t(`held.${group.kind}.what`)}>
          <SummaryList
            rows={[
              { label: t('held.says'), value: <Said {...group} /> },
              { label: t('held.why'), value: t(`held.${group.kind}.why`) },
              {
                label: t('held.long'),
                value: (
                  <>
                    {t(`held.${group.kind}.long`)}
                    <HeldPeriods kind={group.kind} places={places} />
                  </>
                ),
              },
            ]}
          />
        </Details>
      ))}
    </section>
  )
}

/** What it says, an entry a line; how many entries there are, where they say nothing that can be read. */
function Said({ rows, shown }: Group) {
  const messages = useMessages()
  const lines = shown
    .filter((row) => row.length > 0)
    .map((row) => row.map((value) => inWords(value, messages)).join(', '))
  if (lines.length === 0) return messages.t('held.rows', { rows })
  if (lines.length === 1) return lines[0]
  return (
    <ul>
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}

/** Where the words are that stand for the values we keep: what is none of them is somebody's own words. */
const wordsFor = [
  'people.role',
  'post.kind',
  'residency.way',
  'register.kind',
  'panel.interests',
  'post.choose',
  'held.word',
] as const

/** Before this, a number is a number; after it, a moment. The first of January 2000. */
const firstMoment = 946_684_800_000

function inWords(value: string | number, { t, format }: Pick<Translator, 't' | 'format'>): string {
  if (typeof value === 'number') return value > firstMoment ? format.when(instant(value)) : format.count(value)
  for (const words of wordsFor) {
    const key = `${words}.${value}`
    if (isMessageKey(key)) return t(key)
  }
  return value
}
