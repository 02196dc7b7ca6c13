import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { neighboursNamed } from '~/queries/people/neighbours-to-help.server'
import { residentsDesk } from '~/queries/people/residents.server'
import { peopleKnownAs } from '~/queries/people/role-options.server'
import { dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'winston', 'nadia')
})
afterEach(() => here.close())

const waysToLook = {
  'where residents are looked after': async (typed: string) =>
    (await here.read((db) => residentsDesk(db, 'netherton', typed, dayOne))).found,
  'where a role is given': (typed: string) => here.read((db) => peopleKnownAs(db, 'netherton', typed)),
  'where a neighbour is helped': (typed: string) => here.read((db) => neighboursNamed(db, 'netherton', typed)),
}

describe.each(Object.entries(waysToLook))('somebody looked for by a part of her name, %s', (_, look) => {
  const names = async (typed: string) => (await look(typed)).map(({ name }) => name)

  it('is found in small letters and in large ones', async () => {
    for (const typed of ['rose', 'ROSE', ' Rose D', 'delaney']) expect(await names(typed)).toEqual(['Rose Delaney'])
  })

  it('is not found by signs that stand for anything', async () => {
    for (const typed of ['', '%', '_', '\\', '%%']) expect(await names(typed)).toEqual([])
  })
})
