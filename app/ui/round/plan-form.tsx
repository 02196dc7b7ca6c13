import { countingRules, voterRules } from '~/domain/round'
import { planSteps } from '~/forms/round/plan-typed'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { MoneyField, TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import { BallotRuleFields } from './ballot-rule-fields'
import { CriteriaSet, type EarlierSet } from './criteria-set'
import { CriteriaFields } from './criteria-fields'
import { DecidingFields } from './deciding-fields'
import { MomentField } from './moment-field'
import { ChallengeField } from './challenge-field'
import { PanelVoteFields } from './panel-vote-fields'
import { PaperVoteFields } from './paper-vote-fields'
import { ScorersField } from './scorers-field'
import { VoterLimitsFields } from './voter-limits-fields'

interface PlanFormProps {
  /** What to start from, as it would be typed. */
  saved: Answers
  answers: Answers
  errors: FieldErrors
  cancelHref: string
  /** Where a ballot can be tried out before it is chosen. */
  tryBallotHref: string
  /** What the panel scored by in earlier rounds. */
  earlier: readonly EarlierSet[]
  /** The partnership's neighbourhoods, for a round that only some of them vote in. */
  places: readonly { readonly id: string; readonly name: string }[]
}

/** Everything a round settles before it opens, from top to bottom. What a step needs hides while it is not ticked. */
export function PlanForm({ saved, answers, errors, cancelHref, tryBallotHref, earlier, places }: PlanFormProps) {
  const { t } = useMessages()
  const filled = Object.keys(answers).length > 0 ? answers : saved
  return (
    <Form saved={saved} answers={answers} errors={errors} once>
      {/* Return in a box saves: it presses the first button there is, and that is not to be the one that fills in a set. */}
      <button className="unseen" type="submit" tabIndex={-1} aria-hidden="true" />
      <Stack as="section">
        <h2>{t('round.plan.what')}</h2>
        <TextField name="title" label={t('round.plan.title')} hint={t('round.plan.title.hint')} />
        <TextArea name="about" label={t('round.plan.about')} hint={t('round.plan.about.hint')} most={400} rows={3} />
      </Stack>
      <Stack as="section">
        <h2>{t('round.plan.money')}</h2>
        <MoneyField name="potPence" label={t('round.plan.pot')} hint={t('round.plan.pot.hint')} />
        <MoneyField name="smallestAskPence" label={t('round.plan.smallest')} />
        <MoneyField name="largestAskPence" label={t('round.plan.largest')} />
      </Stack>
      <Stack as="section">
        <h2>{t('round.plan.steps')}</h2>
        <Choice
          kind="several"
          name="steps"
          legend={t('round.plan.steps.which')}
          hint={t('round.plan.steps.hint')}
          options={planSteps.map((step) => ({
            value: step,
            label: t(`round.plan.step.${step}`),
            hint: t(`round.plan.step.${step}.hint`),
          }))}
        />
      </Stack>
      <div className="stack loose only-vote">
        <h2>{t('round.plan.voting')}</h2>
        <Choice
          kind="one"
          name="voters"
          legend={t('round.plan.voters')}
          hint={t('round.plan.voters.more')}
          options={voterRules.map((rule) => ({
            value: rule,
            label: t(`round.plan.voters.${rule}`),
            hint: t(`round.how.who.${rule}`),
          }))}
        />
        <VoterLimitsFields places={places} />
        <BallotRuleFields tryHref={tryBallotHref} />
        <Choice
          kind="one"
          name="counting"
          legend={t('round.plan.counting')}
          hint={t('round.plan.counting.hint')}
          options={countingRules.map((rule) => ({
            value: rule,
            label: t(`round.plan.counting.${rule}`),
            hint: t(`round.how.count.${rule}`),
          }))}
        />
        <PaperVoteFields />
        <TextField
          name="fewestVotes"
          label={t('round.plan.fewest-votes')}
          hint={t('round.plan.fewest-votes.hint')}
          width={4}
          inputMode="numeric"
        />
      </div>
      <div className="stack only-score" id="criteria">
        <h2>{t('round.plan.scoring')}</h2>
        <p>{t('round.plan.scoring.lead')}</p>
        <CriteriaSet earlier={earlier} />
        <CriteriaFields filled={filled} errors={errors} />
        <TextField
          name="fewestScores"
          label={t('round.plan.fewest-scores')}
          hint={t('round.plan.fewest-scores.hint')}
          width={4}
          inputMode="numeric"
        />
        <ScorersField />
      </div>
      <DecidingFields />
      <div className="stack loose">
        <h2>{t('round.plan.dates')}</h2>
        <p>{t('round.plan.dates.lead')}</p>
        <MomentField name="opensAt" legend={t('round.date.opensAt')} hint={t('round.plan.time-hint')} />
        <MomentField name="closesAt" legend={t('round.date.closesAt')} />
        <div className="only-score">
          <MomentField name="scoringClosesAt" legend={t('round.date.scoringClosesAt')} />
        </div>
        <div className="stack loose only-vote">
          <MomentField name="votingOpensAt" legend={t('round.date.votingOpensAt')} />
          <MomentField name="votingClosesAt" legend={t('round.date.votingClosesAt')} />
          <ChallengeField />
        </div>
        <MomentField name="decidesAt" legend={t('round.date.decidesAt')} />
      </div>
      <Stack as="section">
        <h2>{t('round.plan.meeting')}</h2>
        <TextField
          name="quorum"
          label={t('round.plan.quorum')}
          hint={t('round.plan.quorum.hint')}
          width={4}
          inputMode="numeric"
        />
        <PanelVoteFields />
      </Stack>
      <ButtonRow>
        <Button>{t('round.plan.save')}</Button>
        <a href={cancelHref}>{t('common.cancel')}</a>
      </ButtonRow>
      <Enhance script="forms" />
    </Form>
  )
}
