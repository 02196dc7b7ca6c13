import type { NightView } from '~/domain/panel/night'
import { Enhance } from '../../enhance'
import { T, useMessages } from '../../messages'
import { Clock } from './clock'
import { NightFrame } from './night-frame'
import { bestFirst } from './result-rows'
import { Spread } from './spread'

interface BigScreenProps {
  partnership: { name: string; slug: string }
  href: string
  round: { title: string }
  view: NightView
  join: { qr: { size: number; path: string }; address: string }
}

/** What hangs on the wall of the hall: who is up, what is left of the time, how to join, results as they land. */
export function BigScreen({ partnership, href, round, view, join }: BigScreenProps) {
  const { t } = useMessages()
  const { phase, plan } = view
  const joining = plan.audience !== 'none' && view.code !== null && phase !== 'ended' && phase !== 'published'
  return (
    <NightFrame partnership={partnership}>
      <div id="night-screen" className="night-screen" data-live-part={`${href}/live?for=marks`}>
        <div className="night-stage">
          {phase === 'planned' && <Doors view={view} round={round} />}
          {phase === 'pitch' && view.up && <Up view={view} up={view.up} />}
          {phase === 'between' && <Between view={view} round={round} />}
          {phase === 'favourites' && <Favourites view={view} />}
          {(phase === 'ended' || phase === 'published') && <Final view={view} round={round} />}
        </div>
        {joining && <Join view={view} join={join} />}
      </div>
      {/* Filled by the script, so that it is read out when it comes. */}
      <p className="night-away" role="status" data-live-away={t('night.away')} />
      <Enhance script="night-live" />
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
    </NightFrame>
  )
}

function Doors({ view, round }: { view: NightView; round: { title: string } }) {
  const { t } = useMessages()
  return (
    <>
      <p className="night-eyebrow">{round.title}</p>
      <h1>{t('night.name')}</h1>
      <p className="night-lead">{view.plan.whenAndWhere}</p>
      <Order view={view} />
    </>
  )
}

function Order({ view: { ahead } }: { view: NightView }) {
  const { t } = useMessages()
  if (ahead.length === 0) return null
  return (
    <>
      <h2>{t('night.order')}</h2>
      <ol className="night-order">
        {ahead.map(({ reference, title }) => (
          <li key={reference}>{title}</li>
        ))}
      </ol>
    </>
  )
}

function Up({ view, up }: { view: NightView; up: NonNullable<NightView['up']> }) {
  const { t } = useMessages()
  const { plan, pitches, ahead, phones, members } = view
  const row = pitches.find(({ reference }) => reference === up.reference)
  const place = pitches.length
  return (
    <>
      <p className="night-eyebrow">{t('night.up.place', { place, total: place + ahead.length })}</p>
      <h1>{up.title}</h1>
      <div className="night-up">
        <Clock {...up} seconds={up.of === 'pitch' ? plan.pitchSeconds : plan.questionSeconds} />
        <dl className="night-counts">
          {plan.audience === 'marks' && (
            <div>
              <dt>{t('night.up.marks-in')}</dt>
              <dd>
                <b>{row?.marks ?? 0}</b> <span>{t('night.up.of-phones', { phones })}</span>
              </dd>
            </div>
          )}
          {plan.panel !== 'none' && (
            <div>
              <dt>{t('night.up.panel-in')}</dt>
              <dd>
                <b>{(plan.panel === 'criteria' ? row?.sheets : row?.panelMarks) ?? 0}</b>{' '}
                <span>{t('night.up.of-members', { members })}</span>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </>
  )
}

function Between({ view, round }: { view: NightView; round: { title: string } }) {
  const { t, format } = useMessages()
  const { plan, pitches, ahead } = view
  const last = pitches.at(-1)
  const next = ahead[0]
  if (!last) {
    return (
      <>
        <p className="night-eyebrow">{round.title}</p>
        <h1>{t('night.welcome')}</h1>
        <p className="night-lead">{plan.whenAndWhere}</p>
        <Order view={view} />
      </>
    )
  }
  const means = [
    ...(plan.audience === 'marks' ? [{ of: t('night.by.hall'), mean: last.mean, spread: last.spread }] : []),
    ...(plan.panel === 'one-mark' ? [{ of: t('night.by.panel'), mean: last.panelMean, spread: [] }] : []),
  ]
  return (
    <>
      <p className="night-eyebrow">{t('night.thanks')}</p>
      <h1>{last.title}</h1>
      {means.length > 0 && (
        <div className="night-means">
          {means.map(({ of, mean, spread }) => (
            <div key={of} className="night-mean">
              <p>
                <span>{of}</span> <b>{mean === null ? '–' : format.mean(mean)}</b>{' '}
                <span>{mean === null ? t('night.mean.too-few') : t('night.out-of')}</span>
              </p>
              {mean !== null && spread.length > 0 && <Spread title={last.title} spread={spread} />}
            </div>
          ))}
        </div>
      )}
      {plan.audience !== 'marks' && plan.panel === 'criteria' && (
        <p className="night-lead">{t('night.words.criteria')}</p>
      )}
      {view.settlesAt !== null && means.length > 0 && <p>{t('night.settling')}</p>}
      <p className="night-next">
        {next ? <T k="night.next" values={{ title: next.title }} tags={{ b: <b /> }} /> : t('night.all-heard')}
      </p>
    </>
  )
}

function Favourites({ view: { pitches, favouritesAsked, choosers, phones } }: { view: NightView }) {
  const { t } = useMessages()
  return (
    <>
      <p className="night-eyebrow">{t('night.all-heard')}</p>
      <h1>{t('night.choose', { count: favouritesAsked })}</h1>
      <ol className="night-order">
        {pitches.map(({ reference, title }) => (
          <li key={reference}>{title}</li>
        ))}
      </ol>
      <dl className="night-counts">
        <div>
          <dt>{t('night.choosers')}</dt>
          <dd>
            <b>{choosers}</b> <span>{t('night.up.of-phones', { phones })}</span>
          </dd>
        </div>
      </dl>
    </>
  )
}

function Final({ view, round }: { view: NightView; round: { title: string } }) {
  const { t, format } = useMessages()
  const { plan, pitches, phase } = view
  const rows = bestFirst(plan, pitches)
  const value = (one: (typeof rows)[number]) =>
    plan.audience === 'favourites'
      ? one.chosen
      : plan.audience === 'marks'
        ? one.mean
        : plan.panel === 'one-mark'
          ? one.panelMean
          : null
  const most = plan.audience === 'favourites' ? Math.max(1, ...rows.map(({ chosen }) => chosen)) : 5
  return (
    <>
      <p className="night-eyebrow">{round.title}</p>
      <h1>{t(phase === 'published' ? 'night.results' : 'night.results.so-far')}</h1>
      <ol className="night-final">
        {rows.map((one) => (
          <li key={one.reference} className={one.first ? 'first' : undefined}>
            <span className="night-final-title">
              {one.title}
              {one.first && <span className="night-first"> {t(`night.first.${plan.aim}`)}</span>}
              {one.panelFirst && <span className="night-first"> {t('night.first.panel')}</span>}
            </span>
            {value(one) !== null && (
              <span className="night-final-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.round((100 * (value(one) ?? 0)) / most)}%` }} />
              </span>
            )}
            <b className="figures">
              {value(one) === null ? '' : plan.audience === 'favourites' ? one.chosen : format.mean(value(one) ?? 0)}
            </b>
          </li>
        ))}
      </ol>
      {phase === 'ended' && plan.audience !== 'none' && <p>{t('night.slips-to-come')}</p>}
      <p className="night-next">{t('night.thank-you')}</p>
    </>
  )
}

function Join({ view, join }: { view: NightView; join: BigScreenProps['join'] }) {
  const { t } = useMessages()
  const { qr, address } = join
  const border = 4
  const box = qr.size + 2 * border
  return (
    <aside className="night-join" aria-label={t('night.join.title')}>
      <h2>{t('night.join.title')}</h2>
      <svg
        className="night-qr"
        viewBox={`${-border} ${-border} ${box} ${box}`}
        role="img"
        aria-label={t('night.join.qr')}
      >
        <rect x={-border} y={-border} width={box} height={box} fill="#fff" />
        <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p>
        <T k="night.join.or" values={{ address: `${address}/n` }} tags={{ b: <b /> }} />
      </p>
      <p className="night-code code">{view.code}</p>
      <p className="night-phones">{t('night.join.phones', { phones: view.phones })}</p>
    </aside>
  )
}
