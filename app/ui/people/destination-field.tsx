import { roundLandings } from '~/domain/people/invitation'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'

export interface LeadingTo {
  rounds: readonly { id: string; title: string }[]
}

/** Where the invitation leads once she is in. */
export function DestinationField({ rounds }: LeadingTo) {
  const { t } = useMessages()
  return (
    <SelectField
      name="destination"
      label={t('invitation.destination')}
      hint={t('invitation.destination-hint')}
      options={[
        { value: 'join', label: t('invitation.landing.join') },
        { value: 'front', label: t('invitation.landing.front') },
        ...rounds.flatMap(({ id, title }) =>
          roundLandings.map((landing) => ({
            value: `${landing}:${id}`,
            label: t(`invitation.landing.${landing}`, { title }),
          })),
        ),
      ]}
    />
  )
}
