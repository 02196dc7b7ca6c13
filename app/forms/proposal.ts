import { z } from 'zod'
import type { FitQuestion } from '~/domain/proposal'

/** Asked before anything is written: is this the right fund at all? A yes or no to each, by the question's id. */
export const fitForm = (questions: readonly FitQuestion[]) =>
  z.object(
    Object.fromEntries(
      questions.map(({ id }) => [id, z.enum(['yes', 'no'], { error: fitMissing[id] ?? 'answer-missing' })]),
    ),
  )

const fitMissing: Readonly<Record<string, string>> = {
  'for-neighbours': 'for-neighbours-missing',
  'ruled-out': 'ruled-out-missing',
}

/** The version a page was made from. One that has been tampered with counts as the oldest. */
export const versionIn = (posted: FormData): number => {
  const version = Number(posted.get('version'))
  return Number.isSafeInteger(version) ? version : 0
}
