import type { PlannedCriterion } from '~/domain/round'
import { criteriaTyped } from '~/forms/round/plan-typed'
import { Button, ButtonRow } from '../button'
import type { Answers } from '../form'
import { useMessages, type Translator } from '../messages'
import { readyCriteria, readySetNames } from './ready-criteria'
import { SelectField } from '../select-field'

/** What the panel scored by in an earlier round. */
export interface EarlierSet {
  readonly slug: string
  readonly title: string
  readonly criteria: readonly PlannedCriterion[]
}

/** What was typed, with the boxes for criteria filled in from the set that was asked for. */
export function filledWith(typed: Answers, set: string, earlier: readonly EarlierSet[], t: Translator['t']): Answers {
  const ready = readySetNames.find((one) => one === set)
  const criteria = ready ? readyCriteria(t, ready) : earlier.find(({ slug }) => `round:${slug}` === set)?.criteria
  if (!criteria) return typed
  const kept = Object.entries(typed).filter(([name]) => !/^criterion-\d/.test(name))
  return { ...Object.fromEntries(kept), ...criteriaTyped(criteria) }
}

/** Sets of criteria to start from: ready-made, and those of the partnership's earlier rounds. */
export function CriteriaSet({ earlier }: { earlier: readonly EarlierSet[] }) {
  const { t } = useMessages()
  return (
    <>
      <SelectField
        name="set"
        label={t('deciding.criteria.set')}
        hint={t('deciding.criteria.set.hint')}
        options={[
          ...readySetNames.map((set) => ({ value: set, label: t(`deciding.criteria.${set}`) })),
          ...earlier.map(({ slug, title }) => ({
            value: `round:${slug}`,
            label: t('deciding.criteria.own', { title }),
          })),
        ]}
      />
      <ButtonRow>
        <Button kind="quiet" name="fill" value="set" formAction="#criteria">
          {t('deciding.criteria.fill')}
        </Button>
      </ButtonRow>
    </>
  )
}
