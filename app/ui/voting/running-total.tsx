import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import { Meter } from '../meter'
import { useMessages } from '../messages'

interface RunningTotalProps {
  /** Given to the `BallotField` as `totalId`. */
  id: string
  /** How many are chosen, as last saved or sent. */
  chosen: number
  chosenPence: Pence
  potPence: Pence
  /** The most one may choose, when the round says. */
  most?: number
  /** The choices must fit the pot (knapsack ballots). */
  mustFit?: boolean
  /** The ballot's form, for the "Update total" button that those without a script use. */
  formId: string
  /** What that button sends. */
  update?: { name: string; value: string }
  /** A few words more, where there is room for them. */
  children?: ReactNode
}

/**
 * How much is chosen of what there is. `<Enhance script="running-total">` keeps it true while boxes are ticked and
 * hides its button; the sentences it needs travel in `data-` attributes, so that they are in the reader's language.
 */
export function RunningTotal({
  id,
  chosen,
  chosenPence,
  potPence,
  most,
  mustFit,
  formId,
  update,
  children,
}: RunningTotalProps) {
  const { t, format, locale } = useMessages()
  const cost = format.money(chosenPence)
  const pot = format.money(potPence)
  const count = (shown: number | string) =>
    most === undefined
      ? t('voting.total.chosen', { chosen: shown })
      : t('voting.total.chosen-of', { chosen: shown, most })
  const tooMany = most === undefined ? undefined : t('voting.total.too-many', { chosen: '{chosen}', most })
  const tooDear = mustFit ? t('voting.total.too-dear', { cost: '{cost}', pot }) : undefined
  const wrong =
    most !== undefined && chosen > most
      ? t('voting.total.too-many', { chosen, most })
      : mustFit && chosenPence > potPence
        ? t('voting.total.too-dear', { cost, pot })
        : ''
  return (
    <aside
      className="running-total"
      id={id}
      aria-labelledby={`${id}-title`}
      data-locale={locale}
      data-most={most}
      data-pot-pence={potPence}
      data-must-fit={mustFit ? '' : undefined}
      data-count={count('{chosen}')}
      data-meter={t('voting.total.meter', { cost: '{cost}', pot })}
      data-announce={t('voting.total.announce', { chosen: '{count}', cost: '{cost}', pot })}
      data-too-many={tooMany}
      data-too-dear={tooDear}
    >
      <h2 className="unseen" id={`${id}-title`}>
        {t('voting.total.title')}
      </h2>
      <p className="sum">
        <b data-part="count">{count(chosen)}</b>
        <span className="figures">
          <b data-part="cost">{cost}</b> <span className="soft">/ {pot}</span>
        </span>
      </p>
      <Meter
        label={t('voting.total.meter', { cost, pot })}
        parts={[{ label: t('voting.total.cost'), value: chosenPence }]}
        total={potPence}
      />
      <p className="field-error" data-part="wrong" hidden={!wrong}>
        {wrong}
      </p>
      <p className="unseen" role="status" data-part="status" />
      <button className="button quiet update-total" type="submit" form={formId} {...update}>
        {t('voting.total.update')}
      </button>
      {children && <div className="running-more">{children}</div>}
    </aside>
  )
}
