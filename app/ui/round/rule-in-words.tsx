import { countsBothBodies, fewestOfABody, needsPanelYes, scoresByOf, type RoundRules } from '~/domain/round'
import { useMessages, type Translator } from '../messages'

/** A round's rule in plain sentences, one for each of its parts; none where it has no rule of its own. */
export function ruleSentences(
  { deciding, steps }: Pick<RoundRules, 'deciding' | 'steps'>,
  t: Translator['t'],
): string[] {
  if (!deciding) return []
  const { kind, shortlist = 0, panelPercent = 50, scale = 'possible', fewestTenths, turnout, share } = deciding
  const told = [
    countsBothBodies(deciding)
      ? t('bodies.told.weights', { panel: panelPercent, vote: 100 - panelPercent })
      : kind === 'weights'
        ? t('deciding.told.weights', { panel: panelPercent, vote: 100 - panelPercent })
        : kind === 'shortlist'
          ? t('deciding.told.shortlist', { shortlist })
          : kind === 'vote-checked' && needsPanelYes(deciding)
            ? t('deciding.told.vote-checked.yes')
            : t(`deciding.told.${kind}`),
  ]
  const both = countsBothBodies(deciding)
  if (kind === 'weights') told.push(t(both ? `bodies.told.scale.${scale}` : `deciding.told.scale.${scale}`))
  if (both) {
    told.push(t('bodies.told.fewest', { fewest: fewestOfABody }))
    told.push(t('bodies.told.members-too'), t('bodies.told.published'))
  }
  const isNormalised = scoresByOf(deciding) === 'normalised'
  if (isNormalised) told.push(t('deciding.told.normalised'))
  if (fewestTenths !== undefined) {
    const fewest = fewestTenths / 10
    told.push(t(isNormalised ? 'deciding.told.fewest-weighted' : 'deciding.told.fewest-score', { fewest }))
    if (kind === 'shortlist') told.push(t('deciding.told.shortlist.fewest'))
  }
  if (turnout) {
    const otherwise = both
      ? t('bodies.told.else')
      : t(`deciding.told.turnout.else.${steps.score ? 'scores' : 'meeting'}`)
    told.push(`${t(`deciding.told.turnout.${turnout.of}`, { least: turnout.least })} ${otherwise}`)
  }
  if (share) told.push(t(`deciding.told.share.${share.kind}.${share.by}`, { percent: share.percent }))
  told.push(t(deciding.partFunding ? 'deciding.told.part' : 'deciding.told.whole'))
  if (deciding.reserve) told.push(t('deciding.told.reserve', { reserve: deciding.reserve }))
  return [...told, t('deciding.told.lots')]
}

/** The rule as people read it before a round opens. */
export function RuleInWords({ rules }: { rules: Pick<RoundRules, 'deciding' | 'steps'> }) {
  const { t } = useMessages()
  const told = ruleSentences(rules, t)
  if (told.length === 0) return null
  return (
    <>
      <h3 id="rule">{t('deciding.told')}</h3>
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
