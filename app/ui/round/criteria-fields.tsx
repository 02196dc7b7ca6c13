import { mostWeight } from '~/domain/round'
import { criterionPlaces, rubricMarks } from '~/forms/round/plan-typed'
import { Details } from '../details'
import { TextField } from '../field'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import type { Answers, FieldErrors } from '../form'

/** What the panel scores by: a name, a weight, and what a 0, a 3 and a 5 look like; one left empty is left out. */
export function CriteriaFields({ filled, errors }: { filled: Answers; errors: FieldErrors }) {
  const { t } = useMessages()
  const weights = Array.from({ length: mostWeight }, (_, index) => String(index + 1))
  return (
    <div className="stack">
      {criterionPlaces.map((place) => {
        const field = (name: string) => `criterion-${place}-${name}`
        const name = filled[field('name')]
        const wrong = Object.keys(errors).some((one) => one.startsWith(field('')))
        return (
          <Details
            key={place}
            open={wrong}
            summary={
              typeof name === 'string' && name !== ''
                ? t('round.plan.criterion.named', { place, name })
                : t('round.plan.criterion.empty', { place })
            }
          >
            <TextField name={field('name')} label={t('round.plan.criterion.name')} />
            <SelectField
              name={field('weight')}
              label={t('round.plan.criterion.weight')}
              options={weights.map((weight) => ({
                value: weight,
                label: t('round.plan.criterion.weighs', { weight: Number(weight) }),
              }))}
            />
            {rubricMarks.map((mark) => (
              <TextField
                key={mark}
                name={field(`rubric-${mark}`)}
                label={t('round.plan.criterion.rubric', { points: Number(mark) })}
              />
            ))}
          </Details>
        )
      })}
    </div>
  )
}
