import type { TallyRecord } from '~/domain/voting/tally-record'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { DataTable, type Column } from '../table'

interface RulesComparedProps {
  deciding: TallyRecord
  beside: readonly TallyRecord[]
  money: (value: number) => string
  titleOf: (reference: string) => string
}

interface Line {
  readonly label: string
  readonly of: (record: TallyRecord) => string
}

/** What each rule would have chosen, and how many voters would have got something they chose. */
export function RulesCompared({ deciding, beside, money, titleOf }: RulesComparedProps) {
  const { t, format, locale } = useMessages()
  if (beside.length === 0) return null
  const records = [deciding, ...beside]
  const list = (references: readonly string[]) =>
    references.length === 0
      ? t('voting.compare.none')
      : new Intl.ListFormat(locale, { type: 'conjunction' }).format(references.map(titleOf))
  const lines: Line[] = [
    { label: t('voting.compare.funded'), of: ({ order }) => format.count(order.length) },
    { label: t('voting.compare.cost'), of: ({ cost }) => money(cost) },
    {
      label: t('voting.compare.with-something'),
      of: ({ satisfaction: { withSomething, voters } }) =>
        t('voting.compare.voters', {
          count: format.count(withSomething),
          share: format.share(voters === 0 ? 0 : withSomething / voters),
        }),
    },
  ]
  const spread: Line[] = [
    {
      label: t('voting.compare.nothing'),
      of: ({ satisfaction: { withSomething, voters } }) => format.count(voters - withSomething),
    },
    {
      label: t('voting.compare.mean'),
      of: ({ satisfaction: { meanFunded } }) => format.mean(meanFunded),
    },
    {
      label: t('voting.compare.spread'),
      of: ({
        satisfaction: {
          quartiles: [from, , to],
        },
      }) => (from === to ? format.count(from) : t('voting.compare.from-to', { from, to })),
    },
  ]
  const columns: Column<Line>[] = [
    { label: t('voting.compare.what'), header: true, cell: ({ label }) => label },
    ...records.map((record): Column<Line> => ({
      label: t(record === deciding ? 'voting.compare.used' : 'voting.compare.other', {
        rule: t(`voting.rule.${record.rule}`),
      }),
      numeric: true,
      cell: ({ of }) => of(record),
    })),
  ]
  return (
    <Stack as="section">
      <h2>{t('voting.compare.title')}</h2>
      <p>{t(`voting.rule.${deciding.rule}.how`)}</p>
      <DataTable
        caption={t('voting.compare.caption')}
        rows={[...lines, ...spread]}
        rowKey={({ label }) => label}
        columns={columns}
      />
      {beside.map((other) => {
        const rule = t(`voting.rule.${other.rule}`)
        const gained = other.order.filter((id) => !deciding.order.includes(id))
        const lost = deciding.order.filter((id) => !other.order.includes(id))
        return (
          <div key={other.rule}>
            {gained.length + lost.length === 0 ? (
              <p>{t('voting.compare.same', { rule })}</p>
            ) : (
              <ul className="plain-list">
                <li>{t('voting.compare.gained', { rule, ideas: list(gained) })}</li>
                <li>{t('voting.compare.lost', { rule, ideas: list(lost) })}</li>
              </ul>
            )}
          </div>
        )
      })}
    </Stack>
  )
}
