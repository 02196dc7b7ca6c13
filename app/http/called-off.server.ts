import type { CalledOffTold } from '~/commands/proposal/tell-of-calling-off.server'
import { calledOffLetter } from '~/ui/proposal/called-off-letter'
import { letterDesk } from './letters.server'

/** Words the letters to those whose ideas were in a round that is called off. */
export function calledOffWords(
  writing: Parameters<typeof letterDesk>[0],
  round: { readonly slug: string; readonly title: string },
  request: Request,
) {
  const { words, home } = letterDesk(writing, request)
  return (told: CalledOffTold) => {
    const address = `${home}/rounds/${round.slug}/proposals/${encodeURIComponent(told.reference)}`
    return calledOffLetter({ ...told, round: round.title, address }, words)
  }
}
