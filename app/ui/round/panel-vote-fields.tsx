import { ballotRuleKinds } from '~/domain/round'
import { eachByItself } from '~/forms/round/panel-vote'
import { placesToChoose } from '~/forms/round/ballot-rule'
import { Choice } from '../choice'
import { TextField } from '../field'
import { useMessages } from '../messages'

/** How the panel votes in its meeting: by name or in secret, and what a tie comes to. */
export function PanelVoteFields() {
  const { t } = useMessages()
  return (
    <>
      <Choice
        kind="one"
        name="panelVote"
        legend={t('voices.plan')}
        hint={t('voices.plan.hint')}
        value="by-name"
        options={(['by-name', 'secret'] as const).map((how) => ({
          value: how,
          label: t(`voices.plan.${how}`),
          hint: t(`voices.plan.${how}.hint`),
        }))}
      />
      <PanelBallotFields />
      <Choice
        kind="one"
        name="panelTie"
        legend={t('voices.plan.casting')}
        value="no"
        options={[
          { value: 'no', label: t('voices.plan.casting.no') },
          { value: 'yes', label: t('voices.plan.casting.yes'), hint: t('voices.plan.casting.yes.hint') },
        ]}
      />
    </>
  )
}

/** One ballot for all ideas, of the kinds that voters have, and what belongs to each while it is chosen. */
function PanelBallotFields() {
  const { t } = useMessages()
  return (
    <div className="stack loose" id="panel-ballot">
      <Choice
        kind="one"
        name="panel-ballotKind"
        legend={t('bodies.plan')}
        hint={t('bodies.plan.hint')}
        value={eachByItself}
        options={[
          { value: eachByItself, label: t('bodies.plan.each'), hint: t('bodies.plan.each.hint') },
          ...ballotRuleKinds.map((kind) => ({
            value: kind,
            label: t(`ballots.kind.${kind}`),
            hint: t(`ballots.kind.${kind}.hint`),
          })),
        ]}
      />
      <div className="stack loose panel-approval">
        <TextField name="panel-mostChoices" label={t('bodies.plan.most')} value="3" width={4} inputMode="numeric" />
        <TextField name="panel-leastChoices" label={t('bodies.plan.least')} value="1" width={4} inputMode="numeric" />
      </div>
      <div className="stack loose panel-cumulative">
        <TextField name="panel-ballotPoints" label={t('bodies.plan.points')} value="10" width={4} inputMode="numeric" />
        <Choice
          kind="several"
          name="panel-ballotAll"
          legend={t('ballots.plan.all')}
          options={[{ value: 'yes', label: t('ballots.plan.all.yes') }]}
        />
      </div>
      <div className="panel-ranking">
        <Choice
          kind="one"
          name="panel-ballotPlaces"
          legend={t('ballots.plan.places')}
          value="3"
          options={placesToChoose.map((places) => ({
            value: places,
            label: t(`ballots.plan.places.${places}`),
            hint: places === 'all' ? t('ballots.plan.places.all.hint') : undefined,
          }))}
        />
      </div>
      <div className="panel-bar">
        <TextField
          name="panelBar"
          label={t('bodies.plan.bar')}
          hint={t('bodies.plan.bar.hint')}
          value="50"
          width={4}
          inputMode="numeric"
          suffix="%"
        />
      </div>
    </div>
  )
}
