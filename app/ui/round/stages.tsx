import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { useMessages } from '../messages'

export interface StageStep {
  label: ReactNode
  state: 'done' | 'now' | 'later'
  /** When: "closed 14 Nov", "8 Dec". */
  when?: ReactNode
}

/** Where the round is: what is behind us, what is now, what is to come. */
export function Stages({ steps }: { steps: readonly StageStep[] }) {
  const { t } = useMessages()
  return (
    <ol className="stages" aria-label={t('round.where')}>
      {steps.map(({ label, state, when }, place) => (
        <li key={place} className={`stage ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="stage-mark">{state === 'done' && <Icon shape="tick" />}</span>
          <span>
            {label}
            {state !== 'later' && <span className="unseen">, {t(`round.stage-${state}`)}</span>}
          </span>
          {when && <span>{when}</span>}
        </li>
      ))}
    </ol>
  )
}
