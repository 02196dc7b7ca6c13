import type { Pence } from '~/domain/pence'
import { pagesAsked, type Asks } from '~/domain/proposal'
import type { RoundDates, RoundRules } from '~/domain/round'
import { PageHeading, Split, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Facts } from '../facts'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { Quilt } from '../quilt'
import { pageName } from './asked'
import { BookletLinks } from './booklet-links'
import { WhoCanHelp } from './who-can-help'
import { OwnIdeas, type OwnIdea } from './own-ideas'
import { WhatHappensNext } from './what-happens-next'

export interface ApplyStartProps {
  /** The address of this page; what follows is beneath it. */
  href: string
  area: string
  round: { title: string; potPence: Pence; rules: RoundRules; dates: RoundDates }
  asks: Asks
  own: readonly OwnIdea[]
  helpers: readonly string[]
  /** For those who help neighbours in person: where that begins. */
  helpHref: string | null
  /** The reader has just left an idea that she shared in. */
  justLeft: boolean
}

/** What is needed and for whom, before anything is asked; and what someone has already begun. */
export function ApplyStart({ href, area, round, asks, own, helpers, helpHref, justLeft }: ApplyStartProps) {
  const { t, format } = useMessages()
  const { smallestAskPence: smallestPence, largestAskPence: largestPence } = round.rules
  const start = (
    <>
      <ButtonRow>
        <ButtonLink href={`${href}/fit`} kind={own.length > 0 ? 'quiet' : 'main'}>
          {t(own.length > 0 ? 'proposal.apply.another' : 'proposal.apply.start')}
        </ButtonLink>
      </ButtonRow>
      <p>{t('proposal.tasks.deadline', { closesAt: round.dates.closesAt })}</p>
    </>
  )
  return (
    <>
      {justLeft && <Notice kind="good" title={t('together.left')} announce />}
      <PageHeading
        eyebrow={round.title}
        title={t('proposal.apply.title')}
        lead={t('proposal.apply.lead', { smallestPence, largestPence })}
        picture={<Quilt of={round.title} tone="accent" rows={4} />}
      >
        {own.length === 0 && start}
      </PageHeading>
      <OwnIdeas href={href} ideas={own} />
      {own.length > 0 && start}
      <Facts
        facts={[
          {
            label: t('proposal.apply.fact.ask'),
            value: t('proposal.apply.fact.ask-value', { smallestPence, largestPence }),
            chief: true,
          },
          { label: t('proposal.apply.fact.pot'), value: format.money(round.potPence) },
          { label: t('proposal.apply.fact.closes'), value: format.shortDay(round.dates.closesAt) },
        ]}
      />
      <Split
        aside={
          <Stack>
            <WhoCanHelp names={helpers} />
            {helpHref && <StartForNeighbour href={helpHref} />}
          </Stack>
        }
      >
        <RulesOfAsking form={asks.form} />
        <Stack as="section">
          <h2>{t('proposal.apply.for.title')}</h2>
          <ul>
            <li>{t('proposal.apply.for.neighbours', { area })}</li>
            <li>{t('proposal.apply.for.bank')}</li>
            <li>{t('proposal.apply.for.email')}</li>
          </ul>
        </Stack>
        <Stack as="section">
          <h2>{t('proposal.apply.not-for.title')}</h2>
          <ul>
            <li>{t('proposal.apply.not-for.profit')}</li>
            <li>{t('proposal.apply.not-for.party')}</li>
            <li>{t('proposal.apply.not-for.duty')}</li>
            <li>{t('proposal.apply.not-for.spent')}</li>
          </ul>
        </Stack>
        <TheQuestions href={href} asks={asks} />
        <Stack as="section">
          <h2>{t('proposal.apply.then.title')}</h2>
          <WhatHappensNext rules={round.rules} dates={round.dates} />
        </Stack>
      </Split>
    </>
  )
}

/** What the partnership settled beyond the deadline: known before anything is written, and not when it is too late. */
function RulesOfAsking({ form: { once, graceMinutes } }: Pick<Asks, 'form'>) {
  const { t } = useMessages()
  if (once === 'any' && graceMinutes === 0) return null
  return (
    <Stack as="section">
      <h2>{t('proposal.apply.rules.title')}</h2>
      <ul>
        {once !== 'any' && <li>{t(`proposal.apply.rules.${once}`)}</li>}
        {graceMinutes > 0 && <li>{t('proposal.apply.rules.grace', { minutes: graceMinutes })}</li>}
      </ul>
    </Stack>
  )
}

/** The questions in short, so that they can be thought over first: those that even the smallest sum is asked. */
export function TheQuestions({ href, asks }: { href: string; asks: Asks }) {
  const speaker = useMessages()
  const { t } = speaker
  const pages = pagesAsked(asks, { costPence: asks.smallestAskPence })
  return (
    <Stack as="section">
      <h2>{t('proposal.apply.questions.title', { count: pages.length })}</h2>
      <p>{t('proposal.apply.questions.body')}</p>
      <ol>
        {pages.map((page) => (
          <li key={page.id}>{pageName(page, speaker)}</li>
        ))}
      </ol>
      <BookletLinks href={href} />
    </Stack>
  )
}

/** For a community builder: starting one together with somebody who has no email. */
function StartForNeighbour({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <Card as="section">
      <h2>{t('together.start.title')}</h2>
      <p>{t('together.start.body')}</p>
      <p>
        <a href={href}>{t('together.start.link')}</a>
      </p>
    </Card>
  )
}
