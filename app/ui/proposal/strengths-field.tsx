import { strengthKinds } from '~/domain/people/strength'
import { mostStrengths } from '~/domain/proposal'
import { inOwnWords } from '~/forms/answers'
import { Details } from '../details'
import { Fieldset } from '../field'
import { fieldId, useAnswers, useWiring, type Question } from '../form'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import type { Naming } from './answers'
import { strengthInWords } from './answers'

type StrengthsFieldProps = Question & Pick<Naming, 'strengths'> & { label: string }

/**
 * Which of the area's strengths an idea uses: boxes to tick, by kind, each kind behind its name when the list is long; and
 * room for what is not on the list.
 */
export function StrengthsField({ label, strengths = [], ...question }: StrengthsFieldProps) {
  const speaker = useMessages()
  const { t } = speaker
  const wiring = useWiring(question)
  const chosen = useAnswers(question.name, undefined)
  const kinds = strengthKinds
    .map((kind) => ({ kind, all: strengths.filter((one) => one.kind === kind) }))
    .filter(({ all }) => all.length > 0)
  const short = strengths.length <= 8
  const box = (one: (typeof strengths)[number]) => {
    const id = one === strengths[0] ? wiring.id : fieldId(`${question.name}-${one.id}`)
    return (
      <div className="choice" key={one.id}>
        <input type="checkbox" id={id} name={question.name} value={one.id} defaultChecked={chosen.includes(one.id)} />
        <label htmlFor={id}>{strengthInWords(one)}</label>
        {one.waits && <span className="choice-hint">{t('proposal.strengths.waits')}</span>}
      </div>
    )
  }
  const own = (
    <TextArea
      name={inOwnWords(question.name)}
      label={t(strengths.length > 0 ? 'proposal.strengths.own' : 'proposal.strengths.own-only')}
      hint={t('proposal.strengths.own-hint', { most: mostStrengths.own })}
      rows={3}
    />
  )
  return (
    <>
      <Fieldset legend={label} question={question} wiring={wiring}>
        {short ? (
          <div className="choices">{strengths.map(box)}</div>
        ) : (
          <div className="stack tight">
            {kinds.map(({ kind, all }) => (
              <Details
                key={kind}
                summary={t('strengths.kinds-counted', { kind: t(`strengths.kinds.${kind}`), count: all.length })}
                open={all.some(({ id }) => chosen.includes(id))}
              >
                <div className="choices">{all.map(box)}</div>
              </Details>
            ))}
          </div>
        )}
      </Fieldset>
      {own}
    </>
  )
}
