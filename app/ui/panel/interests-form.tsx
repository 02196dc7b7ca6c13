import { interestKinds, type InterestKind } from '~/domain/panel'
import type { LikelyConflict } from '~/domain/people'
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
  answers: Answers
  errors: FieldErrors
}

/** One question for each idea: nothing is chosen beforehand, and nothing of any score is shown. */
export function InterestsForm({ ideas, answers, errors }: InterestsFormProps) {
  const { t } = useMessages()
  return (
    <Form answers={answers} errors={errors} once>
      {ideas.map((idea) =>
        idea.isHers ? (
          <Notice key={idea.reference} title={idea.title}>
            <p>{t('panel.interests.hers')}</p>
          </Notice>
        ) : (
          <OneInterest key={idea.reference} {...idea} openNote={errors[`note.${idea.reference}`] !== undefined} />
        ),
      )}
      {ideas.some(({ kind, isHers }) => kind === null && !isHers) && (
        <Choice
          kind="several"
          name="rest"
          legend={<span className="unseen">{t('panel.interests.none')}</span>}
          options={[{ value: 'none', label: t('panel.interests.rest') }]}
        />
      )}
      <ButtonRow>
        <Button>{t('panel.interests.button')}</Button>
      </ButtonRow>
    </Form>
  )
}

function OneInterest({
  reference,
  title,
  summary,
  whoHelps,
  kind,
  note,
  likely = [],
  openNote,
}: Idea & { openNote: boolean }) {
  const { t } = useMessages()
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
        hint={summary}
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
