import { declareShows, interestKinds, type DeclarePage, type DeclareWanted, type InterestKind } from '~/domain/panel'
import type { LikelyConflict } from '~/domain/people'
import type { Pence } from '~/domain/pence'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'

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

interface InterestsFormProps extends DeclarePage<Idea> {
  /** What was asked of a long list. */
  asked: DeclareWanted
  /** What was marked on the page before has just been kept. */
  kept: boolean
  /** What the partnership's area is called. */
  area: string
  answers: Answers
  errors: FieldErrors
}

const endId = 'end-of-list'
/** Where a page of a long list begins: whoever turns to the next does not read all above it again. */
export const longListId = 'long-list'

/**
 * One question for each idea: nothing is chosen beforehand, and nothing of any score is shown. That she has no interest in
 * any of the others can be said before the list, which may be of hundreds, and at its end.
 */
export function InterestsForm({ ideas, asked, kept, area, answers, errors, ...list }: InterestsFormProps) {
  const { t } = useMessages()
  const someOpen = list.counts.open > 0
  return (
    <Form answers={answers} errors={errors} once>
      {list.isLong && (
        <LongList {...list} kept={kept} asked={asked} references={ideas.map(({ reference }) => reference)} />
      )}
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
          {list.page < list.pages && (
            <Button name="go" value={`page-${list.page + 1}`}>
              {t('panel.interests.next-page')}
            </Button>
          )}
          {list.page > 1 && (
            <Button name="go" value={`page-${list.page - 1}`} kind="quiet">
              {t('panel.interests.page-before')}
            </Button>
          )}
          <Button {...(list.isLong && { name: 'go', value: 'done' })} kind={list.page < list.pages ? 'quiet' : 'main'}>
            {t('panel.interests.button')}
          </Button>
        </ButtonRow>
      </div>
    </Form>
  )
}

/** Which of a long list are shown, and to find some by words: what is marked on the page is kept by every button. */
function LongList({
  asked,
  counts,
  found,
  page,
  pages,
  references,
  kept,
}: Omit<DeclarePage<Idea>, 'ideas' | 'isLong'> & {
  asked: DeclareWanted
  references: readonly string[]
  kept: boolean
}) {
  const { t } = useMessages()
  return (
    <fieldset className="stack tight" id={longListId}>
      <legend className="label">{t('panel.interests.long')}</legend>
      {kept && <Notice kind="good" announce title={t('panel.interests.kept')} />}
      <p>{t('panel.interests.long.how', { all: counts.all, open: counts.open })}</p>
      <input type="hidden" name="on" value={references.join(' ')} />
      {/* Return in the box looks; it does not declare. */}
      <button className="unseen" name="go" value="find" tabIndex={-1} aria-hidden="true" />
      <SelectField
        name="show"
        label={t('panel.interests.show')}
        value={asked.show}
        options={declareShows.map((show) => ({
          value: show,
          label: t(`panel.interests.show.${show}`, { count: counts[show] }),
        }))}
      />
      <TextField name="find" type="search" label={t('panel.interests.find')} value={asked.words} width={20} />
      <div>
        <Button name="go" value="find" kind="quiet">
          {t('panel.interests.look')}
        </Button>
      </div>
      <p role="status">
        {found === 0
          ? t('panel.interests.found-none')
          : `${t('panel.interests.found', { found })} ${t('common.page-of', { page, pages })}`}
      </p>
    </fieldset>
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
