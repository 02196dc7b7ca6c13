import { residentMajorityPercent, type Majority } from '~/domain/panel'
import { Card } from '../card'
import { useMessages } from '../messages'
import { Tag } from '../tag'
import { restoring } from './majority-after'

/** The live figure: how many of those with a vote live here, against the bar they must clear. */
export function ResidentLed({ majority }: { majority: Majority }) {
  const { t, format } = useMessages()
  const { voting, residents, percent, holds } = majority
  return (
    <Card as="section">
      <h2>{t('people.led.title')}</h2>
      {percent === null ? (
        <p>{t('people.led.nobody')}</p>
      ) : (
        <>
          <p className="led-figure">
            <b>{format.count(percent)}%</b>{' '}
            <Tag kind={holds ? 'good' : 'stop'}>{holds ? t('people.led.holds') : t('people.led.fails')}</Tag>
          </p>
          <Share percent={percent} />
          <p>{t('people.led.of', { residents, voting })}</p>
        </>
      )}
      <p className="small soft">{t('people.led.rule', { percent: residentMajorityPercent })}</p>
      {percent !== null && !holds && <p className="small">{restoring(t, majority)}</p>}
    </Card>
  )
}

/** The same as the words beside it, drawn: the bar, and the line at 51%. */
function Share({ percent }: { percent: number }) {
  return (
    <svg className="led-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="part-3" y="3" width="100" height="8" />
      <rect className="part-1" y="3" width={percent} height="8" />
      <path className="chart-line" d={`M${residentMajorityPercent} 0v14`} />
    </svg>
  )
}
