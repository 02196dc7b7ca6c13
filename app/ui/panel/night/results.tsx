import type { NightPlan, NightView, PitchShown } from '~/domain/panel/night'
import { useMessages } from '../../messages'
import { DataTable, type Column } from '../../table'
import { bestFirst } from './result-rows'

interface ResultsProps {
  view: NightView
  /** The best first, once it is over; else in the order of the night. */
  sorted: boolean
  ideaHref?: (reference: string) => string
}

/** The night's results in numbers: of the pitches that are closed. */
export function NightResults({ view: { plan, pitches, favouritesChosen, phase }, sorted, ideaHref }: ResultsProps) {
  const { t, format } = useMessages()
  const rows = sorted ? bestFirst(plan, pitches) : pitches.filter(({ closed }) => closed)
  const mean = (value: number | null) => (value === null ? t('night.mean.too-few') : format.mean(value))
  const hall: Record<NightPlan['audience'], Column<PitchShown>[]> = {
    marks: [
      { label: t('night.column.mean'), numeric: true, cell: (one) => <b>{mean(one.mean)}</b> },
      { label: t('night.column.marks'), numeric: true, cell: (one) => format.count(one.marks) },
      { label: t('night.column.on-paper'), numeric: true, cell: (one) => format.count(one.onPaper) },
    ],
    favourites: [
      {
        label: t('night.column.chosen'),
        numeric: true,
        cell: (one) => (favouritesChosen || phase === 'ended' || phase === 'published' ? <b>{one.chosen}</b> : '–'),
      },
    ],
    none: [],
  }
  const panel: Record<NightPlan['panel'], Column<PitchShown>[]> = {
    'one-mark': [
      { label: t('night.column.panel-mean'), numeric: true, cell: (one) => <b>{mean(one.panelMean)}</b> },
      { label: t('night.column.panel-marks'), numeric: true, cell: (one) => format.count(one.panelMarks) },
    ],
    criteria: [{ label: t('night.column.sheets'), numeric: true, cell: (one) => format.count(one.sheets) }],
    none: [],
  }
  return (
    <DataTable
      caption={t('night.results.table')}
      captionUnseen
      columns={[
        {
          label: t('night.column.pitch'),
          header: true,
          cell: (one) => (
            <>
              {ideaHref ? <a href={ideaHref(one.reference)}>{one.title}</a> : one.title}
              {one.first && <span className="night-first"> {t(`night.first.${plan.aim}`)}</span>}
              {one.panelFirst && <span className="night-first"> {t('night.first.panel')}</span>}
            </>
          ),
        },
        ...hall[plan.audience],
        ...panel[plan.panel],
      ]}
      rows={rows}
      rowKey={(one) => one.reference}
    />
  )
}

/** The same in a sentence or two: who was first, by what, and out of how many. */
export function NightInWords({ view }: { view: NightView }) {
  const { t, format } = useMessages()
  const { plan, pitches, phones, slips, slipsLeftOut } = view
  const names = (rows: readonly PitchShown[]) => rows.map(({ title }) => `“${title}”`).join(', ')
  const first = pitches.filter((one) => one.first)
  const panelFirst = pitches.filter((one) => one.panelFirst)
  const best = first[0]
  return (
    <>
      {plan.audience !== 'none' && best === undefined && <p>{t('night.words.nobody')}</p>}
      {plan.audience === 'marks' && best !== undefined && (
        <p>
          {t('night.words.marks', {
            names: names(first),
            count: first.length,
            mean: format.mean(best.mean ?? 0),
            marks: best.marks,
          })}
        </p>
      )}
      {plan.audience === 'favourites' && best !== undefined && (
        <p>{t('night.words.favourites', { names: names(first), count: first.length, chosen: best.chosen })}</p>
      )}
      {panelFirst[0] !== undefined && (
        <p>
          {t('night.words.panel', {
            names: names(panelFirst),
            count: panelFirst.length,
            mean: format.mean(panelFirst[0].panelMean ?? 0),
          })}
        </p>
      )}
      {plan.panel === 'criteria' && <p>{t('night.words.criteria')}</p>}
      {plan.audience !== 'none' && <p>{t('night.words.from', { phones, slips })}</p>}
      {slipsLeftOut > 0 && <p>{t('night.words.left-out', { slips: slipsLeftOut })}</p>}
    </>
  )
}
