import { ballotRuleKinds, countingFor } from '~/domain/round'
import { inBallotOrder } from '~/domain/voting/ballots'
import type { Typed } from '~/forms/read'
import { marksIn } from '~/forms/voting/ballot'
import { ruleIn, type TryStep } from '~/forms/voting/try-ballot'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Confirmation } from '../confirmation'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { namesListed } from '../names-listed'
import { BallotCheck, BallotMade } from './ballot-check'
import type { BallotOption } from './ballot-field'
import { BallotForm } from './ballot-form'
import { triedIdeas, triedPotPence } from './try-ideas'

interface TryBallotProps {
  href: string
  /** The ballot that is tried out, as it would be typed. */
  settings: Typed
  step: TryStep | undefined
  answers: Answers
  errors: FieldErrors
}

/** A ballot with made-up ideas, to fill in, check and cast, of which nothing is kept. */
export function TryBallot({ href, settings, step, answers, errors }: TryBallotProps) {
  const { t } = useMessages()
  const rule = ruleIn(settings)
  const { marks } = marksIn(answers, rule)
  const named = triedIdeas.map(({ reference, place, costPence }) => ({
    ...{ reference, costPence, title: t(`ballots.try.idea-${place}`) },
    summary: t(`ballots.try.idea-${place}.about`),
  }))
  const ideas = inBallotOrder(named, rule, lotOf)
  const options = ideas.map(({ reference, ...idea }): BallotOption => ({ ...idea, value: reference }))
  const chosen = options.filter(({ value }) => (marks.get(value) ?? 0) > 0)
  const kept = <Settings settings={settings} />
  const eyebrow = t('ballots.try.made-up')
  if (step === 'check') {
    return (
      <BallotCheck rule={rule} chosen={chosen} marks={marks} eyebrow={eyebrow}>
        {kept}
      </BallotCheck>
    )
  }
  if (step === 'cast') {
    return (
      <Stack room="loose">
        <Confirmation title={t('ballots.try.done')}>{t('ballots.try.done.body')}</Confirmation>
        <p>{t(chosen.length > 0 ? 'ballots.try.done.would' : 'ballots.try.done.blank')}</p>
        {chosen.length > 0 && <BallotMade rule={rule} chosen={chosen} marks={marks} />}
        <Form>
          {kept}
          <ButtonRow>
            <Button name="step" value="show">
              {t('ballots.try.again')}
            </Button>
          </ButtonRow>
        </Form>
        <Kinds href={href} now={rule.kind} />
      </Stack>
    )
  }
  return (
    <Stack room="loose">
      <ErrorSummary errors={errors} />
      <PageHeading
        eyebrow={eyebrow}
        title={t('ballots.try.title')}
        lead={`${t('ballots.try.lead')} ${t('voting.lead', { count: ideas.length, potPence: triedPotPence })}`}
      />
      <Kinds href={href} now={rule.kind} />
      <Stack as="section">
        <h2>{t(`ballots.kind.${rule.kind}`)}</h2>
        <p>
          {t(`ballots.kind.${rule.kind}.hint`)} <GoesWith kind={rule.kind} />
        </p>
      </Stack>
      <BallotForm
        rule={rule}
        options={options}
        ideas={ideas}
        marks={marks}
        sent={answers}
        potPence={triedPotPence}
        errors={errors}
        helped={false}
      >
        {kept}
      </BallotForm>
    </Stack>
  )
}

/** An order of lots that stays: in a real round each voter has her own. */
const lotOf = (reference: string) => `${(Number(reference.at(-1)) * 5) % 7}`

/** The settings, so that a button does not lose them. */
function Settings({ settings }: Pick<TryBallotProps, 'settings'>) {
  return Object.entries(settings).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={[value].flat()[0]} />
  ))
}

function GoesWith({ kind }: { kind: (typeof ballotRuleKinds)[number] }) {
  const { t, locale } = useMessages()
  const rules = countingFor[kind].map((rule) => t(`round.plan.counting.${rule}`))
  return t('ballots.goes-with', { rules: namesListed(rules, locale) })
}

function Kinds({ href, now }: { href: string; now: string }) {
  const { t } = useMessages()
  return (
    <nav aria-label={t('ballots.try.kinds')}>
      <ul className="ballot-kinds">
        {ballotRuleKinds.map((kind) => (
          <li key={kind}>
            <a href={`${href}?ballotKind=${kind}`} aria-current={kind === now ? 'page' : undefined}>
              {t(`ballots.kind.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
