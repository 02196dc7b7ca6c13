import { Choice } from '../choice'
import { TextField } from '../field'
import { useMessages } from '../messages'

interface VoterLimitsFieldsProps {
  /** The partnership's neighbourhoods. */
  places: readonly { readonly id: string; readonly name: string }[]
}

/** Who of those who live here may vote: from an age on, or of some neighbourhoods. */
export function VoterLimitsFields({ places }: VoterLimitsFieldsProps) {
  const { t } = useMessages()
  return (
    <div className="stack loose only-residents">
      <TextField
        name="votersFromAge"
        label={t('roll.plan.age')}
        hint={t('roll.plan.age.hint')}
        width={4}
        inputMode="numeric"
      />
      {/* Where there is but one, there is nothing to choose. */}
      {places.length > 1 && (
        <Choice
          kind="several"
          name="votersPlaces"
          legend={t('roll.plan.places')}
          hint={t('roll.plan.places.hint')}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </div>
  )
}
