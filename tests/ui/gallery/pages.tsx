import { frame } from './frame'
import { MoneyPage, ResultsPage, ScorePage } from './officer'
import { ApplyPage, CheckPage, DonePage, EmptyPage, QuestionsPage, RoundPage, VotePage } from './resident'

/** Every component in its states, on pages like those it is for: file name to document. */
export const gallery = (): Record<string, string> => ({
  round: frame({ title: 'A round', page: <RoundPage /> }),
  'round-welsh-blue': frame({ title: 'Rownd', page: <RoundPage />, language: 'cy', accent: '#1d4f91' }),
  vote: frame({ title: 'Vote', page: <VotePage /> }),
  'vote-none': frame({ title: 'Vote', page: <VotePage chosen={[]} /> }),
  'vote-wrong': frame({
    title: 'Error: Vote',
    page: <VotePage chosen={['0', '1', '2', '3', '4', '5']} error="Choose five ideas or fewer" />,
  }),
  apply: frame({ title: 'Tell us your idea', page: <ApplyPage /> }),
  questions: frame({ title: 'Questions', page: <QuestionsPage /> }),
  'questions-wrong': frame({ title: 'Error: Questions', page: <QuestionsPage wrong /> }),
  check: frame({ title: 'Check your answers', page: <CheckPage /> }),
  done: frame({ title: 'Your idea is in', page: <DonePage /> }),
  empty: frame({ title: 'Stories', page: <EmptyPage />, here: 2 }),
  results: frame({ title: 'Results', page: <ResultsPage /> }),
  money: frame({ title: 'Money', page: <MoneyPage />, here: 1, accent: '#6b2a6e' }),
  score: frame({ title: 'Score', page: <ScorePage />, accent: '#1f6b46' }),
  'right-to-left': frame({ title: 'Right to left', page: <RoundPage />, dir: 'rtl' }),
})
