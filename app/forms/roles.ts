import { z } from 'zod'
import { sameTimeLater } from '~/domain/local-time'
import { looksLikeEmail, partnershipRoles, plainEmail, type PartnershipRole, type RoleProposal } from '~/domain/people'
import { words, wordsIfAny } from './fields'
import { gatherMoments, moment } from './moment'

/** A change as one answer of a form: `give panel vote`, `end chair`, `change-vote panel no-vote`. */
export const roleChoice = ({ act, kind, voting }: Pick<RoleProposal, 'act' | 'kind' | 'voting'>): string =>
  [act, kind, ...(kind === 'panel' && act !== 'end' ? [voting ? 'vote' : 'no-vote'] : [])].join(' ')

const choices = new Map(
  partnershipRoles.flatMap((kind) =>
    (['give', 'end', 'change-vote'] as const).flatMap((act) =>
      [true, false].map((voting): [string, Choice] => [roleChoice({ act, kind, voting }), { act, kind, voting }]),
    ),
  ),
)
interface Choice {
  readonly act: RoleProposal['act']
  readonly kind: PartnershipRole
  readonly voting: boolean
}

const once = z.string().min(1).max(60)
const because = words(400, 'role-because-missing')

/** A day that may be left out, in three boxes; it counts to its end. */
const lastDay = (typed: unknown) => {
  const boxes = { ...(typed as Record<string, unknown>) }
  const given = ['day', 'month', 'year'].some((part) => boxes[`last-${part}`])
  return gatherMoments({ ...boxes, 'last-time': given ? '0:00' : '' }, ['last'])
}

/** What is proposed of someone. */
export const proposeRoleForm = (timeZone: string) =>
  z.preprocess(
    lastDay,
    z.looseObject({
      change: z.string({ error: 'role-change-missing' }).transform((typed, context): Choice => {
        const choice = choices.get(typed)
        if (choice) return choice
        context.addIssue({ code: 'custom', message: 'role-change-missing' })
        return z.NEVER
      }),
      last: moment(timeZone).transform((at) => (at === null ? null : sameTimeLater(at, 1, timeZone))),
      because,
      once,
    }),
  )

const emailAddress = z
  .string({ error: 'their-email-missing' })
  .min(1, 'their-email-missing')
  .transform(plainEmail)
  .refine(looksLikeEmail, 'their-email-unclear')

/** Someone nobody here knows yet. */
export const newcomerForm = z.object({ name: words(80, 'their-name-missing'), email: emailAddress })

/** An answer to what somebody else proposed: a reason is asked of whoever says no. */
export const answerRoleForm = z
  .object({
    answer: z.enum(['agreed', 'refused', 'taken-back'], { error: 'answer-missing' }),
    because: wordsIfAny(400),
  })
  .refine(({ answer, because: why }) => answer !== 'refused' || why !== '', {
    message: 'role-refusal-missing',
    path: ['because'],
  })

/** One's own role, laid down. */
export const resignForm = z.object({
  kind: z.enum(partnershipRoles, { error: 'role-missing' }),
  because: wordsIfAny(400),
  sure: z.string({ error: 'resign-sure-missing' }),
})
