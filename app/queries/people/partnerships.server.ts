import { asc } from 'drizzle-orm'
import { partnership } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** The partnerships of this installation, by name, for its front page: at most a programme's worth. */
export async function partnershipList(db: Db) {
  const { slug, name, area, vision } = partnership
  return db.select({ slug, name, area, vision }).from(partnership).orderBy(asc(partnership.name)).limit(300)
}
