import { decidingKinds, weightScales } from '~/domain/round'
import { usualRule } from '~/forms/round/deciding-typed'
import { Choice } from '../choice'
import { TextField } from '../field'
import { useMessages } from '../messages'
import { ScoresByField } from './scores-by-field'

/** How scores and votes make one list. What belongs to a kind of rule is there while that kind is chosen. */
export function DecidingFields() {
  const { t } = useMessages()
  return (
    <div className="stack loose" id="rule">
      <h2>{t('deciding.plan')}</h2>
      <p>
        {t('deciding.plan.lead')} {t('deciding.plan.try')}
      </p>
      <Choice
        kind="one"
        name="deciding"
        legend={t('deciding.kind')}
        value={usualRule}
        options={([usualRule, ...decidingKinds] as const).map((kind) => ({
          value: kind,
          label: t(`deciding.kind.${kind}`),
          hint: t(`deciding.kind.${kind}.hint`),
        }))}
      />
      <div className="rule-shortlist">
        <TextField name="shortlist" label={t('deciding.shortlist')} value="10" width={4} inputMode="numeric" />
      </div>
      <div className="rule-vote-checked">
        <Choice
          kind="one"
          name="panelCheck"
          legend={t('deciding.panel-check')}
          value="score"
          options={(['score', 'yes'] as const).map((one) => ({ value: one, label: t(`deciding.panel-check.${one}`) }))}
        />
      </div>
      <div className="stack loose rule-weights">
        <Choice
          kind="one"
          name="panelBy"
          legend={t('bodies.by')}
          value="scores"
          options={[
            { value: 'scores', label: t('bodies.by.scores') },
            { value: 'vote', label: t('bodies.by.vote'), hint: t('bodies.by.vote.hint') },
          ]}
        />
        <TextField
          name="panelPercent"
          label={t('deciding.panel-percent')}
          hint={t('deciding.panel-percent.hint')}
          value="50"
          width={4}
          inputMode="numeric"
        />
        <Choice
          kind="one"
          name="scale"
          legend={t('deciding.scale')}
          value="possible"
          options={weightScales.map((scale) => ({
            value: scale,
            label: t(`deciding.scale.${scale}`),
            hint: t(`deciding.scale.${scale}.hint`),
          }))}
        />
      </div>
      <ScoresByField />
      <div className="stack loose rule-own">
        <div className="rule-fewest-score">
          <TextField
            name="fewestScore"
            label={t('deciding.fewest-score')}
            hint={t('deciding.fewest-score.hint')}
            width={4}
            inputMode="decimal"
          />
        </div>
        <div className="stack loose rule-turnout">
          <Choice
            kind="one"
            name="turnoutOf"
            legend={t('deciding.turnout')}
            value="none"
            options={(['none', 'voters', 'roll'] as const).map((of) => ({
              value: of,
              label: t(`deciding.turnout.${of}`),
            }))}
          />
          <div className="rule-turnout-least">
            <TextField name="turnout" label={t('deciding.turnout.least')} width={6} inputMode="numeric" />
          </div>
        </div>
        <Choice
          kind="one"
          name="shareKind"
          legend={t('deciding.share')}
          value="none"
          options={(['none', 'at-most', 'set-aside'] as const).map((kind) => ({
            value: kind,
            label: t(`deciding.share.${kind}`),
          }))}
        />
        <div className="stack loose rule-share">
          <Choice
            kind="one"
            name="shareBy"
            legend={t('deciding.share.by')}
            value="neighbourhood"
            inline
            options={(['neighbourhood', 'theme'] as const).map((by) => ({
              value: by,
              label: t(`deciding.share.by.${by}`),
            }))}
          />
          <TextField name="sharePercent" label={t('deciding.share.percent')} width={4} inputMode="numeric" suffix="%" />
        </div>
        <Choice
          kind="several"
          name="partFunding"
          legend={t('deciding.more')}
          options={[{ value: 'yes', label: t('deciding.part-funding'), hint: t('deciding.part-funding.hint') }]}
        />
        <TextField
          name="reserve"
          label={t('deciding.reserve')}
          hint={t('deciding.reserve.hint')}
          value="0"
          width={4}
          inputMode="numeric"
        />
      </div>
    </div>
  )
}
