import {
  administrator,
  budgetLine,
  contact,
  fund,
  neighbourhood,
  partnership,
  person,
  residency,
  role,
  theme,
} from '~db/schema'
import { days, later, type Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { budgetLines, funds, neighbourhoods, netherton, sparksLine, themes } from './plan'
import { neighbours, theCast } from './people'

export const everyNeighbour = neighbours(236, neighbourhoods)

/** The budget line of a theme and fund, or the one for small sparks, in the financial year that starts in `year`. */
export const lineId = (what: string, year: number) => `line-${what}-${year}`

/** Puts the partnership, its places, its people and its plan there: what stood before anybody used this program. */
export async function settle({ world }: Sparks, now: Instant, years: readonly number[]): Promise<void> {
  const longAgo = later(now, -days(900))
  await world.write(async (db) => {
    await db.insert(partnership).values({
      ...netherton,
      savedPages: ['name', 'places', 'vision', 'themes', 'money'],
      createdAt: longAgo,
      openedAt: longAgo,
    })
    await db
      .insert(neighbourhood)
      .values(neighbourhoods.map((place, position) => ({ ...place, partnershipId: netherton.id, position })))
    await db.insert(theme).values(themes.map((one, position) => ({ ...one, partnershipId: netherton.id, position })))
    await db
      .insert(person)
      .values([...theCast, ...everyNeighbour].map(({ id, name }) => ({ id, name, createdAt: longAgo })))
    await db.insert(contact).values(theCast.map(({ id }) => ({ personId: id, email: `${id}@netherton.example` })))
    await db.insert(residency).values(
      [...theCast, ...everyNeighbour].flatMap(({ id, home }) =>
        home === null
          ? []
          : [
              {
                id: `home-${id}`,
                partnershipId: netherton.id,
                personId: id,
                neighbourhoodId: home,
                method: 'in-person' as const,
                verifiedAt: longAgo,
                verifiedBy: 'tom',
              },
            ],
      ),
    )
    await db.insert(role).values(
      theCast.flatMap(({ id, roles, votes }) =>
        roles.map((kind) => ({
          id: `role-${id}-${kind}`,
          partnershipId: netherton.id,
          personId: id,
          kind,
          voting: kind === 'panel' && votes === true,
          startsAt: longAgo,
          endsAt: null,
          givenBy: null,
        })),
      ),
    )
    await db
      .insert(administrator)
      .values(
        theCast
          .filter(({ administers }) => administers)
          .map(({ id }) => ({ id: `administrator-${id}`, personId: id, startsAt: longAgo })),
      )
    await db.insert(fund).values(
      funds.map(({ id, name, purpose, restricted }) => ({
        id,
        partnershipId: netherton.id,
        name,
        purpose,
        restricted,
      })),
    )
    for (const year of years) {
      await db.insert(budgetLine).values([
        ...budgetLines.map(({ theme: themeId, fundId }) => ({
          id: lineId(`${themeId}-${fundId}`, year),
          partnershipId: netherton.id,
          fundId,
          themeId,
          name: themes.find(({ id }) => id === themeId)?.name ?? themeId,
          year,
        })),
        {
          id: lineId('sparks', year),
          partnershipId: netherton.id,
          fundId: sparksLine.fundId,
          themeId: null,
          name: sparksLine.name,
          year,
        },
      ])
    }
  })
}
