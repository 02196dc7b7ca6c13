import { keepingRules, kindsToChoose, periodOf, type KeepingRule, type PeriodsChosen } from '~/domain/keeping'
import { TextField } from '../field'
import { useMessages } from '../messages'

/** How long each kind is kept: a number in the unit of its kind. */
export function KeepingFields({ periods }: { periods: PeriodsChosen }) {
  const { t } = useMessages()
  return (
    <>
      {kindsToChoose.map((kind) => {
        const { unit, least, most, byLaw }: KeepingRule = keepingRules[kind]
        const limits = t(byLaw ? 'keeping.by-law' : 'keeping.between', { least, most })
        return (
          <TextField
            key={kind}
            name={`keep-${kind}`}
            label={t(`keeping.${kind}.what`)}
            hint={`${t(`keeping.${kind}.from`)} ${limits}`}
            value={String(periodOf(kind, periods))}
            suffix={t(`keeping.unit.${unit}`)}
            width={4}
            inputMode="numeric"
            autoComplete="off"
          />
        )
      })}
    </>
  )
}
