import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink } from '../button'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { DataTable } from '../table'
import { figureSaid, hoped } from './outcome-words'

interface FigureShown {
  readonly key: string
  readonly kind: 'number' | 'yes-no'
  readonly words: string
  readonly sum: number
  readonly toldBy: number
}
interface OutcomeListed {
  readonly key: string
  readonly words: string
  readonly stories: number
  readonly figures: readonly FigureShown[]
}

interface OutcomesPageProps {
  home: string
  since: Instant | null
  hopedFor: readonly OutcomeListed[]
  earlier: readonly OutcomeListed[]
  numbers: readonly FigureShown[]
  maySettle: boolean
}

/** What a partnership hopes for, and what stories say of it: every figure leads to the stories that it is the sum of. */
export function OutcomesPage({ home, since, hopedFor, earlier, numbers, maySettle }: OutcomesPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${home}/stories`}>{t('learning.stories')}</BackLink>
      <PageHeading title={t('outcomes.title')} lead={t('outcomes.lead')} />
      {maySettle && (
        <p>
          <a href={`${home}/set-up/outcomes`}>{t('outcomes.settle-link')}</a>
        </p>
      )}
      {hopedFor.length === 0 && (
        <Empty
          title={t('outcomes.none-settled')}
          action={<ButtonLink href={`${home}/stories`}>{t('outcomes.read-stories')}</ButtonLink>}
        >
          <p>{t('outcomes.none-settled-body')}</p>
        </Empty>
      )}
      {hopedFor.length > 0 && since !== null && <p className="soft">{t('outcomes.since', { settledOn: since })}</p>}
      {hopedFor.map((outcome) => (
        <OneOutcome key={outcome.key} home={home} outcome={outcome} />
      ))}
      {numbers.length > 0 && (
        <Stack as="section">
          <h2>{t('outcomes.every-story')}</h2>
          <p className="soft">{t('outcomes.every-story-lead')}</p>
          <Figures home={home} figures={numbers} />
        </Stack>
      )}
      {earlier.length > 0 && (
        <Stack as="section" room="loose">
          <h2>{t('outcomes.earlier')}</h2>
          <p className="soft">{t('outcomes.earlier-lead')}</p>
          {earlier.map((outcome) => (
            <OneOutcome key={outcome.key} home={home} outcome={outcome} level={3} />
          ))}
        </Stack>
      )}
    </>
  )
}

function OneOutcome({ home, outcome, level = 2 }: { home: string; outcome: OutcomeListed; level?: 2 | 3 }) {
  const { t } = useMessages()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Stack as="section">
      <Heading>{hoped(t, outcome)}</Heading>
      {outcome.stories === 0 ? (
        <p className="soft">{t('outcomes.no-story')}</p>
      ) : (
        <p>
          <a href={`${home}/outcomes/${outcome.key}`}>{t('outcomes.stories', { count: outcome.stories })}</a>
        </p>
      )}
      <Figures home={home} figures={outcome.figures} />
    </Stack>
  )
}

/** Each figure in words: what was asked, the sum, and how many told it. */
function Figures({ home, figures }: { home: string; figures: readonly FigureShown[] }) {
  const { t } = useMessages()
  if (figures.length === 0) return null
  return (
    <dl className="outcome-figures">
      {figures.map((one) => (
        <div key={one.key}>
          <dt>{hoped(t, one)}</dt>
          <dd>
            <a href={`${home}/outcomes/${one.key}`}>
              {t(one.kind === 'number' ? 'outcomes.told-by' : 'outcomes.yes-of', { sum: one.sum, count: one.toldBy })}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface BehindPageProps {
  home: string
  figure: { readonly key: string; readonly words: string }
  kind: 'outcome' | 'number' | 'yes-no'
  about: { readonly key: string; readonly words: string } | null
  toldBy: number
  sum: number
  stories: readonly {
    readonly id: string
    readonly title: string
    readonly round: string
    readonly value: number | null
  }[]
  page: number
  pages: number
}

/** The stories behind one figure, each with what it tells: whoever adds them up comes to the same sum. */
export function BehindPage({ home, figure, kind, about, toldBy, sum, stories, page, pages }: BehindPageProps) {
  const speaker = useMessages()
  const { t } = speaker
  const asWhat = { outcome: 'outcomes.behind.tagged', number: 'outcomes.behind.sum', 'yes-no': 'outcomes.behind.yes' }
  const lead = asWhat[kind] as 'outcomes.behind.tagged' | 'outcomes.behind.sum' | 'outcomes.behind.yes'
  return (
    <>
      <BackLink href={`${home}/outcomes`}>{t('outcomes.title')}</BackLink>
      <PageHeading
        eyebrow={about ? t('outcomes.behind.about', { outcome: hoped(t, about) }) : t('outcomes.behind.eyebrow')}
        title={hoped(t, figure)}
        lead={toldBy > 0 ? t(lead, { count: toldBy, sum }) : undefined}
      />
      {toldBy === 0 ? (
        <Empty
          title={t('outcomes.behind.none')}
          action={<ButtonLink href={`${home}/stories`}>{t('outcomes.read-stories')}</ButtonLink>}
        >
          <p>{t('outcomes.behind.none-body')}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t('outcomes.behind.table')}
          rows={stories}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('outcomes.behind.story'),
              header: true,
              cell: ({ id, title, round }) => (
                <>
                  <a href={`${home}/stories/${id}`}>{title}</a>
                  <span className="why">{round}</span>
                </>
              ),
            },
            ...(kind === 'outcome'
              ? []
              : [
                  {
                    label: t('outcomes.behind.tells'),
                    numeric: kind === 'number',
                    cell: ({ value }: { value: number | null }) =>
                      value === null ? '' : figureSaid(speaker, { kind, value }),
                  },
                ]),
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(number) => `${home}/outcomes/${figure.key}?page=${number}`} />
    </>
  )
}
