import { firstNameOf } from '~/domain/people/strength'
import type { IntroductionState, WhyMeet } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Row, Stack } from '../arrange'
import { ButtonLink } from '../button'
import { Card } from '../card'
import { Empty } from '../empty'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Pagination } from '../pagination'
import { Tag, type TagKind } from '../tag'
import { WhyTheyShouldMeet } from './why-meet'

export interface SideShown {
  name: string
  idea: { title: string; reference: string; round: string } | null
  hasAddress: boolean
}

export interface PairShown {
  kind: 'ideas' | 'offer' | 'aside'
  id: string
  sides: readonly [SideShown, SideShown]
  why: WhyMeet | null
  words: string
}

interface IntroductionsPageProps {
  home: string
  page: number
  pages: number
  pairs: readonly PairShown[]
  offers: readonly PairShown[]
  settled: readonly {
    id: string
    state: IntroductionState
    at: Instant
    passed: boolean
    sides: readonly { name: string; yes: boolean; words: string }[]
  }[]
  justDone: IntroductionState | null
}

const tones: Record<IntroductionState, TagKind> = { made: 'note', 'in-person': 'good', aside: 'plain' }

/** Who should meet, and why; who offers help; and what came of it. */
export function IntroductionsPage({ home, page, pages, pairs, offers, settled, justDone }: IntroductionsPageProps) {
  const { t } = useMessages()
  const href = `${home}/manage/introductions`
  return (
    <Stack room="loose">
      <BackLink href={`${home}/people`}>{t('people.who.title')}</BackLink>
      {justDone && <Notice kind="good" title={t(`introductions.done.${justDone}`)} announce />}
      <PageHeading title={t('introductions.desk.title')} lead={t('introductions.desk.lead')} />
      {offers.length > 0 && (
        <Stack as="section">
          <h2>{t('introductions.offers')}</h2>
          {offers.map((pair) => (
            <OnePair key={pair.id} pair={pair} home={home} />
          ))}
        </Stack>
      )}
      <Stack as="section">
        <h2>{t('introductions.pairs')}</h2>
        {pairs.length === 0 ? (
          <Empty title={t('introductions.none')}>
            <p>{t('introductions.none-body')}</p>
          </Empty>
        ) : (
          pairs.map((pair) => <OnePair key={pair.id} pair={pair} home={home} />)
        )}
        <Pagination page={page} pages={pages} href={(other) => `${href}?page=${other}`} />
      </Stack>
      {settled.length > 0 && <Settled settled={settled} href={href} />}
    </Stack>
  )
}

function OnePair({ pair, home }: { pair: PairShown; home: string }) {
  const { t } = useMessages()
  const [one, other] = pair.sides
  const names = [firstNameOf(one.name), firstNameOf(other.name)] as const
  return (
    <Card as="article">
      <h3>{t('introductions.pair', { one: one.name, other: other.name })}</h3>
      <Ideas pair={pair} home={home} />
      <WhyTheyShouldMeet why={pair.why} names={names} />
      {pair.words && <blockquote className="as-written">{pair.words}</blockquote>}
      <Row>
        <ButtonLink href={`${home}/manage/introductions/${pair.id}`}>
          {t('introductions.look')}
          <span className="unseen">: {t('introductions.pair', { one: one.name, other: other.name })}</span>
        </ButtonLink>
      </Row>
    </Card>
  )
}

/** The ideas a pair is about, each with whose it is. */
export function Ideas({ pair, home }: { pair: PairShown; home: string }) {
  const { t } = useMessages()
  return (
    <ul>
      {pair.sides.map(({ name, idea }) => (
        <li key={name}>
          {idea ? (
            <>
              {name}: <a href={`${home}/rounds/${idea.round}/proposals/${idea.reference}`}>{idea.title}</a>
            </>
          ) : (
            t('introductions.offers-help', { name })
          )}
        </li>
      ))}
    </ul>
  )
}

function Settled({ settled, href }: Pick<IntroductionsPageProps, 'settled'> & { href: string }) {
  const { t, format } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('introductions.settled')}</h2>
      {settled.map(({ id, state, at, passed, sides }) => {
        const [one, other] = sides.map(({ name }) => name)
        return (
          <Card key={id} as="article">
            <div>
              <Tag kind={passed ? 'good' : tones[state]}>
                {t(passed ? 'introductions.state.passed' : `introductions.state.${state}`)}
              </Tag>
            </div>
            <h3>{t('introductions.pair', { one: one ?? '', other: other ?? '' })}</h3>
            <p className="soft small">{format.day(at)}</p>
            {state === 'made' && (
              <ul>
                {sides.map(({ name, yes, words }) => (
                  <li key={name}>
                    {t(yes ? 'introductions.said-yes' : words ? 'introductions.wrote' : 'introductions.no-answer', {
                      name,
                    })}
                    {words && <blockquote className="as-written">{words}</blockquote>}
                  </li>
                ))}
              </ul>
            )}
            {state === 'aside' && (
              <p>
                <a href={`${href}/${id}`}>{t('introductions.after-all')}</a>
              </p>
            )}
          </Card>
        )
      })}
    </Stack>
  )
}
