import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Form, HiddenField, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { TextArea } from '../text-area'
import { PointsField } from './points-field'

export interface CriterionToScore {
  id: string
  name: string
  weight: number
  rubric: Readonly<Record<'0' | '3' | '5', string>>
}

export interface OwnScore {
  points: Readonly<Record<string, number>>
  noteForPanel: string
  feedback: string
  handedIn: boolean
  abstained: boolean
  savedAt: number
}

interface ScoreFormProps {
  /** Where what changes is sent as she goes. */
  keepHref: string
  /** Stands for her: what one person could not save is never put into another's form. */
  keepFor: string
  criteria: readonly CriterionToScore[]
  own: OwnScore | null
  answers: Answers
  errors: FieldErrors
}

/** Points by criterion, then the two notes, which go to different people and stand apart. */
export function ScoreForm({ keepHref, keepFor, criteria, own, answers, errors }: ScoreFormProps) {
  const { t } = useMessages()
  const isIn = own?.handedIn ?? false
  return (
    <Form answers={answers} errors={errors} once>
      <HiddenField name="seen" value={own ? String(own.savedAt) : ''} />
      {criteria.map(({ id, name, weight, rubric }) => (
        <PointsField
          key={id}
          name={`points.${id}`}
          criterion={name}
          weight={weight}
          rubric={rubric}
          value={own?.points[id]}
        />
      ))}
      <TextArea
        name="noteForPanel"
        label={t('panel.score.note')}
        hint={t('panel.score.note-hint')}
        rows={3}
        most={2000}
        value={own?.noteForPanel}
      />
      <TextArea
        name="feedback"
        label={t('panel.score.feedback')}
        hint={t('panel.score.feedback-hint')}
        rows={3}
        most={1000}
        value={own?.feedback}
      />
      {!own?.abstained && <KeptAsYouGo href={keepHref} by={keepFor} />}
      <Stack room="tight">
        <ButtonRow>
          <Button name="step" value="hand-in">
            {t(isIn ? 'panel.score.hand-in-anew' : 'panel.score.hand-in')}
          </Button>
          {!isIn && (
            <Button kind="quiet" name="step" value="save">
              {t('panel.score.save')}
            </Button>
          )}
          {!isIn && (
            <Button kind="quiet" name="step" value="abstain">
              {t('panel.score.abstain')}
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </Form>
  )
}

/** Says whether what she gives is saved, once the script that saves it has come; before that there is nothing to say. */
function KeptAsYouGo({ href, by }: { href: string; by: string }) {
  const { t } = useMessages()
  return (
    <p
      className="kept"
      role="status"
      hidden
      data-keep={href}
      data-by={by}
      data-saved={t('panel.keep.saved')}
      data-unsaved={t('panel.keep.unsaved')}
      data-away={t('panel.keep.away')}
      data-overtook={t('panel.keep.overtook')}
    >
      {t('panel.keep.as-you-go')}
    </p>
  )
}
