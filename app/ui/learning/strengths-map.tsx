import { strengthKinds, type StrengthKind } from '~/domain/people/strength'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { linesOf } from './ripple-picture'

interface PlaceCounted {
  readonly id: string
  readonly name: string
  readonly counts: Readonly<Record<StrengthKind, number>>
}

interface StrengthsMapProps {
  /** The address of the list. */
  href: string
  places: readonly PlaceCounted[]
  wholeArea: Readonly<Record<StrengthKind, number>>
}

const area = { wide: 164, high: 104, between: 8, across: 4 } as const
const marks = { gift: 'part-1', group: 'part-2', place: 'part-5', business: 'part-3', thing: 'part-4' } as const
/** So many marks fit a row of a neighbourhood. */
const marksAcross = 10

/**
 * Where it is strong: a drawing of the neighbourhoods in the partnership’s own order, not to scale, with a mark for each
 * thing on the list; and the table that says the same, whose numbers lead to the list.
 */
export function StrengthsMap({ href, places, wholeArea }: StrengthsMapProps) {
  const { t } = useMessages()
  if (places.length < 2) return null
  const all = ({ counts }: Pick<PlaceCounted, 'counts'>) => strengthKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const rows = [...places, { id: '', name: t('strengths.where.all'), counts: wholeArea }]
  const cell = (place: PlaceCounted, kind: StrengthKind | null, many: number) => {
    if (many === 0 || place.id === '') return many
    return <a href={`${href}?place=${place.id}${kind ? `&kind=${kind}` : ''}`}>{many}</a>
  }
  return (
    <Stack as="section">
      <h2>{t('strengths.map')}</h2>
      <figure className="ripples">
        <figcaption className="unseen">{t('strengths.map.picture')}</figcaption>
        <div aria-hidden="true">
          <Drawn places={places} across={area.across} className="ripples-wide" />
          <Drawn places={places} across={2} className="ripples-tall" />
          <ul className="legend">
            {strengthKinds.map((kind) => (
              <li key={kind}>
                <svg viewBox="0 0 10 10" focusable="false">
                  <rect className={marks[kind]} width="10" height="10" rx="2" />
                </svg>
                {t(`strengths.kinds.${kind}`)}
              </li>
            ))}
          </ul>
        </div>
      </figure>
      <DataTable
        caption={t('strengths.map.table')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { label: t('strengths.map.place'), header: true, cell: ({ name }) => name },
          ...strengthKinds.map((kind) => ({
            label: t(`strengths.kinds.${kind}`),
            numeric: true,
            cell: (place: PlaceCounted) => cell(place, kind, place.counts[kind]),
          })),
          { label: t('strengths.map.all'), numeric: true, cell: (place) => cell(place, null, all(place)) },
        ]}
      />
    </Stack>
  )
}

function Drawn({ places, across, className }: { places: readonly PlaceCounted[]; across: number; className: string }) {
  const wide = across * (area.wide + area.between)
  const rows = Math.ceil(places.length / across)
  return (
    <svg
      className={className}
      viewBox={`0 0 ${wide} ${rows * (area.high + area.between)}`}
      width={wide}
      focusable="false"
    >
      {places.map(({ id, name, counts }, at) => {
        const x = (at % across) * (area.wide + area.between) + 2
        const y = Math.floor(at / across) * (area.high + area.between) + 2
        const each = strengthKinds.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind))
        return (
          <g key={id}>
            <rect
              {...{ x, y, width: area.wide, height: area.high, rx: 14 }}
              fill="var(--card)"
              stroke="var(--line-strong)"
            />
            {linesOf(name, 18, 2).map((line, row) => (
              <text key={row} x={x + 10} y={y + 22 + row * 17} fontSize="15" fontWeight="700" fill="var(--ink)">
                {line}
              </text>
            ))}
            {each.slice(0, marksAcross * 3).map((kind, place) => (
              <rect
                key={place}
                className={marks[kind]}
                x={x + 10 + (place % marksAcross) * 14.5}
                y={y + 52 + Math.floor(place / marksAcross) * 16}
                width="11"
                height="11"
                rx="3"
                stroke="var(--ink-soft)"
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
}
