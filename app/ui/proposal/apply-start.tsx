import type { Pence } from '~/domain/pence'
import { questions } from '~/domain/proposal'
import type { RoundDates, RoundRules } from '~/domain/round'
import { PageHeading, Split, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Facts } from '../facts'
import { useMessages } from '../messages'
import { Quilt } from '../quilt'
import { WhoCanHelp } from './who-can-help'
import { OwnIdeas, type OwnIdea } from './own-ideas'
import { WhatHappensNext } from './what-happens-next'

export interface ApplyStartProps {
  /** The address of this page; what follows is beneath it. */
  href: string
  area: string
  round: { title: string; potPence: Pence; rules: RoundRules; dates: RoundDates }
  own: readonly OwnIdea[]
  helpers: readonly string[]
}

/** What is needed and for whom, before anything is asked; and what someone has already begun. */
export function ApplyStart({ href, area, round, own, helpers }: ApplyStartProps) {
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
      <Split aside={<WhoCanHelp names={helpers} />}>
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
        <TheQuestions />
        <Stack as="section">
          <h2>{t('proposal.apply.then.title')}</h2>
          <WhatHappensNext rules={round.rules} dates={round.dates} />
        </Stack>
      </Split>
    </>
  )
}

/** The six questions in short, so that they can be thought over first. */
export function TheQuestions() {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('proposal.apply.questions.title')}</h2>
      <p>{t('proposal.apply.questions.body')}</p>
      <ol>
        {questions.map((question) => (
          <li key={question}>{t(`proposal.question.${question}`)}</li>
        ))}
      </ol>
    </Stack>
  )
}
