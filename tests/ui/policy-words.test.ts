import { describe, expect, it } from 'vitest'
import { policy, type PolicyRow } from '~/domain/policy'
import { roleKinds } from '~/domain/people'
import { stages } from '~/domain/round'
import { isMessageKey } from '~/ui/messages'
import { site } from '~/ui/messages/en'

const rows = Object.entries(policy) as [string, PolicyRow][]

describe('the page of who may do what', () => {
  it('has words for every act of the policy table (add site.act.<act> to messages/en and cy/site.ts)', () => {
    expect(rows.map(([act]) => `site.act.${act}`).filter((key) => !isMessageKey(key))).toEqual([])
  })

  it('has words for everyone who is named in it, and every stage', () => {
    const named = new Set(rows.flatMap(([, { who }]) => who as readonly string[]))
    const wordless = [...named].filter((who) =>
      roleKinds.some((kind) => kind === who) ? !isMessageKey(`people.role.${who}`) : !isMessageKey(`site.who.${who}`),
    )
    expect(wordless).toEqual([])
    expect(stages.filter((stage) => !isMessageKey(`site.policy.stage.${stage}`))).toEqual([])
  })

  it('names no act that is not there any more', () => {
    const acts = new Set(rows.map(([act]) => `site.act.${act}`))
    expect(wordsForActs().filter((key) => !acts.has(key))).toEqual([])
  })
})

function wordsForActs(): string[] {
  return Object.keys(site).filter((key) => key.startsWith('site.act.'))
}
