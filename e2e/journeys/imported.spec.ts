import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, expectAccessible, test } from '../fixtures'

/** A small town's vote, as its own papers tell it: most votes, 1,000 to give. */
const election = `META
key;value
description;Sparks of Elsewhere
country;Elsewhere
unit;Elsewhere
instance;2025
num_projects;3
num_votes;5
budget;1000
vote_type;approval
rule;greedy
date_begin;01.03.2025
date_end;14.03.2025
min_length;1
max_length;2
PROJECTS
project_id;cost;votes;name;selected
1;600;4;A roof for the bandstand;1
2;500;2;Lamps along the canal;0
3;400;3;Benches by the school;1
VOTES
voter_id;vote
1;1,3
2;1,3
3;1,2
4;1
5;3,2
`

test('an election from elsewhere is brought in, and its page says what was chosen there and why @vote', async ({
  app,
  page,
  request,
}) => {
  const file = join(tmpdir(), `elsewhere-${process.pid}.pb`)
  writeFileSync(file, election)
  const { database } = app.sparks.env
  const made = spawnSync(
    process.execPath,
    ['build/cli/main.js', 'import', file, '--partnership', 'netherton', '--slug', 'elsewhere', '--json'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: database.includes('://') ? database : `file:${database}`,
        SPARKS_SECRET: 'a secret for the journeys, long enough to be one',
      },
    },
  )
  expect(made.stderr).not.toContain('Error')
  expect(JSON.parse(made.stdout)).toMatchObject({ voters: 5, projects: 3, funded: 2, round: 'elsewhere' })

  await page.goto('/p/netherton/rounds/elsewhere/results')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was chosen, and why')
  await expect(page.getByRole('row', { name: /A roof for the bandstand/ }).first()).toContainText('4')
  await expect(page.getByRole('row', { name: /Benches by the school/ }).first()).toContainText('3')
  await expect(page.getByRole('row', { name: /Lamps along the canal/ }).first()).toContainText('2')
  for (const chosen of [/A roof for the bandstand/, /Benches by the school/])
    await expect(page.getByRole('row', { name: chosen }).first()).toContainText('Chosen')
  await expect(page.getByRole('row', { name: /Lamps along the canal/ }).first()).not.toContainText('Chosen')
  await expectAccessible(page)

  // Its ballots go out again as they came in.
  const again = await request.get('/p/netherton/rounds/elsewhere/ballots.pb')
  expect(again.status()).toBe(200)
  for (const line of readFileSync(file, 'utf8').split('VOTES')[1]?.trim().split('\n').slice(1) ?? [])
    expect(await again.text()).toContain(line.split(';')[1] ?? '')
})
