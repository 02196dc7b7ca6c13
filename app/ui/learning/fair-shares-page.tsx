import { changesSince, fewestShown, type EqualityQuestion, type PeopleShown, type Suppressed } from '~/domain/learning'
import { pence, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { BarChart } from '../chart'
import { Button } from '../button'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages, type MessageKey } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { Money } from '../values'

interface Counted {
  readonly ideas: number
  readonly funded: number
  readonly pence: Pence
}

interface Shares {
  readonly slug: string
  readonly title: string
  readonly decidesAt: Instant
  readonly all: Counted
  readonly byPlace: Readonly<Record<string, Counted>>
  readonly byTheme: Readonly<Record<string, Counted>>
  readonly byKind: readonly (Counted & { readonly id: 'group' | 'individual' | 'unknown' })[]
  readonly voters: Suppressed
  readonly applicants: Suppressed
}

interface FairSharesProps {
  home: string
  area: string
  rounds: readonly { slug: string; title: string }[]
  places: readonly { id: string; name: string; population: number }[]
  themes: readonly { id: string; name: string }[]
  chosen: Shares | null
  before: Shares | null
  equality: { year: number; questions: readonly { question: EqualityQuestion; sums: Suppressed }[] } | null
}

const nothing: Counted = { ideas: 0, funded: 0, pence: pence(0) }

/** Where the voice and the money went: by neighbourhood beside the people who live there, by theme, by who asked. */
export function FairSharesPage(props: FairSharesProps) {
  const { home, area, rounds, places, themes, chosen, before, equality } = props
  const { t } = useMessages()
  return (
    <>
      <BackLink href={home}>{area}</BackLink>
      <PageHeading title={t('shares.title')} lead={t('shares.lead')} />
      {chosen ? (
        <>
          {rounds.length > 1 && (
            <form className="idea-filter" action={`${home}/fair-shares`} method="get">
              <SelectField
                name="round"
                label={t('shares.round')}
                value={chosen.slug}
                options={rounds.map(({ slug, title }) => ({ value: slug, label: title }))}
              />
              <Button kind="quiet">{t('strengths.find.show')}</Button>
            </form>
          )}
          <p className="soft">{t('shares.small-numbers', { fewest: fewestShown })}</p>
          <ByPlace places={places} chosen={chosen} before={before} />
          <Voters places={places} chosen={chosen} before={before} />
          <ByTheme themes={themes} chosen={chosen} before={before} />
          <WhoAsked chosen={chosen} />
        </>
      ) : (
        <Empty title={t('shares.none')}>
          <p>{t('shares.none-body')}</p>
        </Empty>
      )}
      {equality && <Told equality={equality} />}
      <p>
        <a href={`${home}/about-you`}>{t('shares.about-you')}</a>
      </p>
    </>
  )
}

interface PartProps {
  places: FairSharesProps['places']
  chosen: Shares
  before: Shares | null
}

function ByPlace({ places, chosen, before }: PartProps) {
  const { t, format, locale } = useMessages()
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const living = places.reduce((sum, { population }) => sum + population, 0)
  const rows = [...places, ...('' in chosen.byPlace ? [{ id: '', name: t('shares.everywhere'), population: 0 }] : [])]
  const of = (id: string) => chosen.byPlace[id] ?? nothing
  const share = (part: number, whole: number) => (whole > 0 ? format.share(part / whole) : '–')
  return (
    <Stack as="section">
      <h2>{t('shares.by-place', { round: chosen.title })}</h2>
      <BarChart
        caption={t('shares.by-place.money')}
        headings={{ label: t('strengths.map.place'), value: t('shares.pounds') }}
        bars={rows.map(({ id, name }) => ({
          label: name,
          value: of(id).pence,
          text: <Money amount={of(id).pence} />,
        }))}
      />
      <DataTable
        caption={t('shares.by-place.table')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { label: t('strengths.map.place'), header: true, cell: ({ name }) => name },
          {
            label: t('shares.living'),
            numeric: true,
            cell: ({ id, population }) => (id === '' ? '–' : share(population, living)),
          },
          { label: t('shares.ideas'), numeric: true, cell: ({ id }) => of(id).ideas },
          { label: t('shares.funded'), numeric: true, cell: ({ id }) => of(id).funded },
          { label: t('shares.pounds'), numeric: true, cell: ({ id }) => <Money amount={of(id).pence} /> },
          {
            label: t('shares.of-the-money'),
            numeric: true,
            cell: ({ id }) => share(of(id).pence, chosen.all.pence),
          },
          ...(before
            ? [
                {
                  label: t('shares.since', { round: before.title }),
                  numeric: true,
                  cell: ({ id }: { id: string }) => {
                    const was = (before.byPlace[id] ?? nothing).pence / Math.max(1, before.all.pence)
                    const is = of(id).pence / Math.max(1, chosen.all.pence)
                    const points = Math.round((is - was) * 100)
                    return t('shares.points', { points, signed: signed.format(points) })
                  },
                },
              ]
            : []),
        ]}
      />
    </Stack>
  )
}

function Voters({ places, chosen, before }: PartProps) {
  const { t, format } = useMessages()
  const { voters } = chosen
  if (voters.parts.length === 0) return null
  const living = places.reduce((sum, { population }) => sum + population, 0)
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const changes = before ? changesSince(voters, before.voters) : new Map<string, number>()
  return (
    <Stack as="section">
      <h2>{t('shares.voters')}</h2>
      <p>{voters.total === null ? t('shares.too-few') : t('shares.voters.all', { count: voters.total })}</p>
      <DataTable
        caption={t('shares.voters.table')}
        rows={voters.parts}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('strengths.map.place'),
            header: true,
            cell: ({ id }) => placeOf.get(id)?.name ?? t('shares.elsewhere'),
          },
          {
            label: t('shares.living'),
            numeric: true,
            cell: ({ id }) =>
              placeOf.has(id) ? format.share((placeOf.get(id)?.population ?? 0) / Math.max(1, living)) : '–',
          },
          { label: t('shares.people-voted'), numeric: true, cell: (one) => <People one={one} /> },
          ...(before && before.voters.parts.length > 0
            ? [
                {
                  label: t('shares.since', { round: before.title }),
                  numeric: true,
                  cell: ({ id }: { id: string }) =>
                    changes.has(id) ? t('shares.change', { change: changes.get(id) ?? 0 }) : '–',
                },
              ]
            : []),
        ]}
      />
      <Together of={voters} />
    </Stack>
  )
}

function ByTheme({ themes, chosen, before }: Pick<FairSharesProps, 'themes'> & Omit<PartProps, 'places'>) {
  const { t } = useMessages()
  const rows = [...themes, ...('' in chosen.byTheme ? [{ id: '', name: t('shares.no-theme') }] : [])]
  if (rows.length === 0) return null
  const of = (id: string) => chosen.byTheme[id] ?? nothing
  return (
    <Stack as="section">
      <h2>{t('shares.by-theme')}</h2>
      <DataTable
        caption={t('shares.by-theme.table')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { label: t('money.theme'), header: true, cell: ({ name }) => name },
          { label: t('shares.ideas'), numeric: true, cell: ({ id }) => of(id).ideas },
          { label: t('shares.funded'), numeric: true, cell: ({ id }) => of(id).funded },
          { label: t('shares.pounds'), numeric: true, cell: ({ id }) => <Money amount={of(id).pence} /> },
          ...(before
            ? [
                {
                  label: t('shares.before', { round: before.title }),
                  numeric: true,
                  cell: ({ id }: { id: string }) => <Money amount={(before.byTheme[id] ?? nothing).pence} />,
                },
              ]
            : []),
        ]}
      />
    </Stack>
  )
}

function WhoAsked({ chosen }: { chosen: Shares }) {
  const { t } = useMessages()
  const { applicants, byKind } = chosen
  return (
    <Stack as="section">
      <h2>{t('shares.who-asked')}</h2>
      {applicants.parts.length > 0 && (
        <>
          <DataTable
            caption={t('shares.first-time')}
            rows={applicants.parts}
            rowKey={({ id }) => id}
            columns={[
              {
                label: t('shares.who'),
                header: true,
                cell: ({ id }) => t(id === 'first' ? 'shares.first' : 'shares.again'),
              },
              { label: t('shares.people'), numeric: true, cell: (one) => <People one={one} /> },
            ]}
          />
          <Together of={applicants} />
        </>
      )}
      <DataTable
        caption={t('shares.by-kind')}
        rows={byKind.filter(({ ideas }) => ideas > 0)}
        rowKey={({ id }) => id}
        columns={[
          { label: t('shares.who'), header: true, cell: ({ id }) => t(`shares.kind.${id}`) },
          { label: t('shares.ideas'), numeric: true, cell: ({ ideas }) => ideas },
          { label: t('shares.funded'), numeric: true, cell: ({ funded }) => funded },
          { label: t('shares.pounds'), numeric: true, cell: (one) => <Money amount={one.pence} /> },
        ]}
        empty={<p>{t('shares.none')}</p>}
      />
    </Stack>
  )
}

function Told({ equality }: { equality: NonNullable<FairSharesProps['equality']> }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('shares.told', { year: String(equality.year) })}</h2>
      <p>{t('shares.told-lead')}</p>
      {equality.questions.map(({ question, sums }) => (
        <div key={question}>
          {sums.total === null ? (
            <p>
              <b>{t(`shares.equality.${question}`)}</b> {t('shares.too-few')}
            </p>
          ) : (
            <DataTable
              caption={t(`shares.equality.${question}`)}
              rows={sums.parts}
              rowKey={({ id }) => id}
              columns={[
                {
                  label: t('shares.answer'),
                  header: true,
                  cell: ({ id }) => t(`shares.equality.${question}.${id}` as MessageKey),
                },
                { label: t('shares.people'), numeric: true, cell: (one) => <People one={one} /> },
              ]}
            />
          )}
          <Together of={sums} />
        </div>
      ))}
    </Stack>
  )
}

/** How many people, or that it is not shown. */
function People({ one }: { one: PeopleShown }) {
  const { t, format } = useMessages()
  return one.shown ? format.count(one.people) : t('shares.hidden')
}

/** The parts that are not shown, together. */
function Together({ of }: { of: Suppressed }) {
  const { t } = useMessages()
  return of.together === null ? null : <p className="soft">{t('shares.together', { count: of.together })}</p>
}
