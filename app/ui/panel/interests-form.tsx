import { interestKinds, type InterestKind } from '~/domain/panel'
import type { LikelyConflict } from '~/domain/people'
import type { Pence } from '~/domain/pence'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'

interface Idea {
  reference: string
  title: string
  summary: string
  costPence: Pence | null
  place: string | null
  everywhere: boolean
  whoHelps: string
  /** What was said last. */
  kind: InterestKind | null
  note: string
  isHers: boolean
  /** Why she may well have an interest, from her register and what is known. */
  likely?: readonly LikelyConflict[]
}

interface InterestsFormProps {
  ideas: readonly Idea[]
  /** What the partnership's area is called. */
  area: string
  answers: Answers
  errors: FieldErrors
}

const endId = 'end-of-list'

/**
 * One question for each idea: nothing is chosen beforehand, and nothing of any score is shown. That she has no interest in
 * any of the others can be said before the list, which may be of hundreds, and at its end.
 */
export function InterestsForm({ ideas, area, answers, errors }: InterestsFormProps) {
  const { t } = useMessages()
  const someOpen = ideas.some(({ kind, isHers }) => kind === null && !isHers)
  return (
    <Form answers={answers} errors={errors} once>
      {someOpen && (
        <div className="stack tight">
          <Choice
            kind="several"
            name="others"
            legend={<span className="unseen">{t('panel.interests.none')}</span>}
            options={[{ value: 'none', label: t('panel.interests.others') }]}
          />
          <p>
            <a href={`#${endId}`}>{t('panel.interests.to-end')}</a>
          </p>
        </div>
      )}
      {ideas.map((idea) =>
        idea.isHers ? (
          <Notice key={idea.reference} title={idea.title}>
            <p>{t('panel.interests.hers')}</p>
          </Notice>
        ) : (
          <OneInterest
            key={idea.reference}
            {...idea}
            area={area}
            openNote={errors[`note.${idea.reference}`] !== undefined}
          />
        ),
      )}
      {someOpen && (
        <Choice
          kind="several"
          name="rest"
          legend={<span className="unseen">{t('panel.interests.none')}</span>}
          options={[{ value: 'none', label: t('panel.interests.rest') }]}
        />
      )}
      <div id={endId}>
        <ButtonRow>
          <Button>{t('panel.interests.button')}</Button>
        </ButtonRow>
      </div>
    </Form>
  )
}

function OneInterest({
  reference,
  title,
  summary,
  costPence,
  place,
  everywhere,
  whoHelps,
  kind,
  note,
  likely = [],
  area,
  openNote,
}: Idea & { area: string; openNote: boolean }) {
  const { t } = useMessages()
  const where = place ?? (everywhere ? t('proposal.everywhere', { area }) : null)
  return (
    <div className="stack tight">
      {likely.length > 0 && kind === null && (
        <Notice kind="wait" title={`${title}: ${t('register.likely')}`}>
          <ul>
            {likely.map(({ because, what }) => (
              <li key={`${because} ${what}`}>{t(`register.likely.${because}`, { what })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Choice
        kind="one"
        name={`kind.${reference}`}
        legend={title}
        hint={
          <>
            {summary}
            {costPence !== null && <span className="why">{t('panel.interests.asks', { costPence })}</span>}
            {where !== null && <span className="why">{t('panel.interests.where', { where })}</span>}
          </>
        }
        value={kind ?? undefined}
        options={interestKinds.map((value) => ({ value, label: t(`panel.interests.${value}`) }))}
      />
      <Details summary={t('panel.interests.more')} open={openNote || note !== ''}>
        {whoHelps !== '' && (
          <p>
            <b>{t('panel.interests.helps')}:</b> {whoHelps}
          </p>
        )}
        <TextField
          name={`note.${reference}`}
          label={t('panel.interests.note')}
          hint={t('panel.interests.note-hint')}
          value={note}
        />
      </Details>
    </div>
  )
}

/** What counts as an interest, in three lines. */
export function WhatCounts() {
  const { t } = useMessages()
  return (
    <Details summary={t('panel.interests.what')} open>
      <ul>
        {(['direct', 'indirect', 'loyalty'] as const).map((kind) => (
          <li key={kind}>
            <T k={`panel.interests.what.${kind}`} tags={{ b: <b /> }} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
