import { ballotRuleKinds, countingFor } from '~/domain/round'
import { placesToChoose } from '~/forms/round/ballot-rule'
import { ButtonRow } from '../button'
import { Choice } from '../choice'
import { TextField } from '../field'
import { useMessages } from '../messages'
import { namesListed } from '../names-listed'

interface BallotRuleFieldsProps {
  /** Where the ballot that is asked for here can be tried out. */
  tryHref: string
}

/** How ballots are filled in: what each kind is good for, and what belongs to it while it is chosen. */
export function BallotRuleFields({ tryHref }: BallotRuleFieldsProps) {
  const { t, locale } = useMessages()
  const counting = (kind: (typeof ballotRuleKinds)[number]) =>
    t('ballots.goes-with', {
      rules: namesListed(
        countingFor[kind].map((rule) => t(`round.plan.counting.${rule}`)),
        locale,
      ),
    })
  return (
    <div className="stack loose" id="ballot-rule">
      <Choice
        kind="one"
        name="ballotKind"
        legend={t('ballots.plan')}
        hint={t('ballots.plan.hint')}
        value="approval"
        options={ballotRuleKinds.map((kind) => ({
          value: kind,
          label: t(`ballots.kind.${kind}`),
          hint: `${t(`ballots.kind.${kind}.hint`)} ${counting(kind)}`,
        }))}
      />
      <div className="stack loose ballot-approval">
        <TextField
          name="mostChoices"
          label={t('round.plan.most')}
          hint={t('round.plan.most.hint')}
          width={4}
          inputMode="numeric"
        />
        <TextField
          name="leastChoices"
          label={t('ballots.plan.least')}
          hint={t('ballots.plan.least.hint')}
          value="1"
          width={4}
          inputMode="numeric"
        />
      </div>
      <div className="stack loose ballot-cumulative">
        <TextField
          name="ballotPoints"
          label={t('ballots.plan.points')}
          hint={t('ballots.plan.points.hint')}
          value="10"
          width={4}
          inputMode="numeric"
        />
        <Choice
          kind="several"
          name="ballotAll"
          legend={t('ballots.plan.all')}
          options={[{ value: 'yes', label: t('ballots.plan.all.yes') }]}
        />
      </div>
      <div className="ballot-ranking">
        <Choice
          kind="one"
          name="ballotPlaces"
          legend={t('ballots.plan.places')}
          value="3"
          options={placesToChoose.map((places) => ({
            value: places,
            label: t(`ballots.plan.places.${places}`),
            hint: places === 'all' ? t('ballots.plan.places.all.hint') : undefined,
          }))}
        />
      </div>
      <Choice
        kind="one"
        name="ballotOrder"
        legend={t('ballots.plan.order')}
        value="lot"
        options={(['lot', 'alphabetical'] as const).map((order) => ({
          value: order,
          label: t(`ballots.plan.order.${order}`),
          hint: t(`ballots.plan.order.${order}.hint`),
        }))}
      />
      <ButtonRow>
        {/* With what stands in the boxes now, on a page of its own: what is typed here is not lost. */}
        <button className="button quiet" type="submit" formAction={tryHref} formTarget="_blank">
          {t('ballots.plan.try')}
        </button>
        <span className="hint">{t('ballots.plan.try.hint')}</span>
      </ButtonRow>
    </div>
  )
}
